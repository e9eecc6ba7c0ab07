package dev.networkingcoach.slack.internal.press;

import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.slack.internal.render.AnsweredMessages;
import dev.networkingcoach.slack.internal.render.SlackMessage;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Messages whose buttons were pressed within the last hour, with the answers. Slack tells how a
 * message looks only with a press, which may be older than an answer on its way, and not with a
 * dialog. Thread-safe.
 */
public final class PressedMessages {
  private static final int MOST = 1_000;
  private static final Duration KEPT = Duration.ofHours(1);

  private final BiPredicate<String, String> spent;
  private final InstantSource clock;
  private final Map<String, Shown> shown = new LinkedHashMap<>();

  /**
   * None yet.
   *
   * @param spent whether a button has no use any more once the other was pressed, by their tokens
   */
  public PressedMessages(BiPredicate<String, String> spent, InstantSource clock) {
    this.spent = spent;
    this.clock = clock;
  }

  /** A button was pressed while its message looked so. */
  public synchronized void saw(PressedButton button, SlackMessage message) {
    Shown before = shown.remove(button.place());
    Map<String, Reply> answers = before == null ? Map.of() : before.answers();
    makeRoom();
    shown.put(button.place(), new Shown(clock.instant(), message, answers));
  }

  /** Forgets messages in which nothing was pressed for an hour. */
  public synchronized void forgetOld() {
    Instant earliest = clock.instant().minus(KEPT);
    shown.values().removeIf(one -> one.pressed().isBefore(earliest));
  }

  private void makeRoom() {
    Iterator<Shown> oldest = shown.values().iterator();
    while (shown.size() >= MOST) {
      oldest.next();
      oldest.remove();
    }
  }

  /**
   * Puts an answer in the place of what the press has spent.
   *
   * @return false where that cannot be, or the buttons are of use still: the answer is to be a
   *     message of its own
   */
  public synchronized boolean answer(PressedButton button, Reply reply) {
    Shown before = shown.get(button.place());
    String token =
        before == null
            ? null
            : AnsweredMessages.token(before.message(), button.action()).orElse(null);
    if (before == null || token == null || !spent.test(token, token) || canBePressedAgain(reply)) {
      return false;
    }
    Map<String, Reply> answers = new LinkedHashMap<>(before.answers());
    answers.put(token, reply);
    Shown after = new Shown(before.pressed(), before.message(), answers);
    boolean fits = AnsweredMessages.fits(after.now(spent));
    if (fits) {
      shown.put(button.place(), after);
    }
    return fits;
  }

  /** Nothing was changed and nothing is offered, or a form is still to be filled in. */
  private static boolean canBePressedAgain(Reply reply) {
    return reply.form() != null
        || (reply.kind() == Reply.Kind.PROBLEM
            && reply.parts().stream().allMatch(part -> part instanceof Part.Words));
  }

  /** How the message is to look now; empty where that is not known any more. */
  public synchronized Optional<SlackMessage> now(PressedButton button) {
    return Optional.ofNullable(shown.get(button.place())).map(one -> one.now(spent));
  }

  /**
   * A message.
   *
   * @param pressed when one of its buttons was pressed last
   * @param message how it looked then
   * @param answers by the token of the button that was pressed, in order
   */
  private record Shown(Instant pressed, SlackMessage message, Map<String, Reply> answers) {

    SlackMessage now(BiPredicate<String, String> spent) {
      SlackMessage now = message;
      for (Map.Entry<String, Reply> answer : answers.entrySet()) {
        now = AnsweredMessages.answered(now, answer.getKey(), answer.getValue(), spent);
      }
      return now;
    }
  }
}
