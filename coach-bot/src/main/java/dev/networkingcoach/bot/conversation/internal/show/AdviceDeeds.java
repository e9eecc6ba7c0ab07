package dev.networkingcoach.bot.conversation.internal.show;

import static dev.networkingcoach.bot.conversation.internal.show.DeedTexts.TEXTS;

import dev.networkingcoach.api.facts.Event;
import dev.networkingcoach.api.facts.Group;
import dev.networkingcoach.api.plan.Action;
import dev.networkingcoach.api.plan.Advice;
import dev.networkingcoach.bot.conversation.internal.turn.AdviceMark;
import dev.networkingcoach.bot.conversation.internal.turn.ButtonToken;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.words.DatePhrases;
import dev.networkingcoach.bot.conversation.internal.words.SentencePieces;
import dev.networkingcoach.bot.reply.Button;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What can be done about an advice: the deed itself, and all else. */
public final class AdviceDeeds {
  private static final Set<Action> TO_READ = Set.of(Action.BRIEF_EVENT, Action.PREPARE);
  private static final int[] SNOOZES = {1, 3, 7};

  private final ConversationTurn turn;

  /** What can be done in this turn. */
  public AdviceDeeds(ConversationTurn turn) {
    this.turn = turn;
  }

  /**
   * The deed: it opens the draft where there is one, or what is to be read; else it is done, and
   * where being done takes more than that, that is asked for.
   */
  public Button main(Advice advice) {
    String label = TEXTS.toDo(advice.action().name(), names(advice), subject(advice));
    return new Button(
        cut(label), token(advice).text(), Button.Style.PRIMARY, cut(advice.headline()));
  }

  private ButtonToken token(Advice advice) {
    if (advice.draft() != null) {
      return ButtonToken.of("form", "draft", AdviceMark.of(advice));
    }
    if (TO_READ.contains(advice.action())) {
      return press(ButtonTokens.WHY, advice);
    }
    return advice.action() == Action.LOG_OUTCOME
        ? press(ButtonTokens.DID, advice, ButtonTokens.MET)
        : press(ButtonTokens.DONE, advice);
  }

  /** Whether the deed is to read why: it is what the reply to it shows. */
  public boolean isRead(Advice advice) {
    return advice.draft() == null && TO_READ.contains(advice.action());
  }

  /** All else, for a menu. */
  List<Button> menu(Advice advice) {
    List<Button> buttons = new ArrayList<>(done(advice));
    buttons.add(button(TEXTS.remindMeLater(), press(ButtonTokens.LATER, advice)));
    rest(advice, buttons);
    return buttons;
  }

  /** All there is, the deed first, with the days to put it off to. */
  public List<Button> all(Advice advice) {
    List<Button> buttons = new ArrayList<>(List.of(main(advice)));
    buttons.addAll(done(advice));
    buttons.addAll(snoozes(advice));
    rest(advice, buttons);
    return buttons;
  }

  private void rest(Advice advice, List<Button> buttons) {
    if (advice.action() != Action.LOG_OUTCOME) {
      buttons.add(button(TEXTS.notForMe(), press(ButtonTokens.DISMISS, advice)));
    }
    if (!TO_READ.contains(advice.action())) {
      buttons.add(button(TEXTS.tellMeWhy(), press(ButtonTokens.WHY, advice)));
    }
    buttons.add(button(TEXTS.neverThisKind(), press(ButtonTokens.MUTE, advice)));
  }

  /** The days an advice can be put off to. */
  public List<Button> snoozes(Advice advice) {
    List<Button> buttons = new ArrayList<>();
    for (int days : SNOOZES) {
      LocalDate until = turn.today().plusDays(days);
      String label = TEXTS.remindMe(DatePhrases.inSentence(until, turn.today()));
      buttons.add(button(label, press(ButtonTokens.SNOOZE, advice, days)));
    }
    return buttons;
  }

  /** Being done with it, where the main button is about something else. */
  public List<Button> done(Advice advice) {
    if (advice.action() == Action.LOG_OUTCOME) {
      return Stream.of(ButtonTokens.TALKED, ButtonTokens.OFF)
          .map(
              way ->
                  button(TEXTS.outcome(way, names(advice)), press(ButtonTokens.DID, advice, way)))
          .toList();
    }
    return advice.draft() == null && !TO_READ.contains(advice.action())
        ? List.of()
        : List.of(
            button(
                TEXTS.didIt(advice.action().name(), names(advice)),
                press(ButtonTokens.DONE, advice)));
  }

  private ButtonToken press(String verb, Advice advice, Object... more) {
    return ButtonToken.of(
        verb,
        Stream.concat(
                Stream.of(AdviceMark.of(advice), advice.action(), turn.known().number()),
                Stream.of(more))
            .toArray());
  }

  private static Button button(String label, ButtonToken token) {
    return ReplyShapes.button(label, token);
  }

  private static String cut(String text) {
    return SentencePieces.cut(text, Button.MOST_LABEL);
  }

  /** By first names, as one speaks of them, where no two people of the day share one. */
  private String names(Advice advice) {
    return SentencePieces.and(advice.contacts().stream().map(this::name).toList());
  }

  private String name(String contact) {
    String first = turn.people().firstName(contact);
    boolean isShared =
        turn.plan().todo().stream()
            .flatMap(advice -> advice.contacts().stream())
            .anyMatch(one -> !one.equals(contact) && turn.people().firstName(one).equals(first));
    return isShared ? turn.people().name(contact) : first;
  }

  /** The name of the event or group it is about; empty where it is about none. */
  private String subject(Advice advice) {
    String anchor = AdviceMark.anchor(advice);
    return Stream.concat(
            turn.network().events().stream().filter(e -> e.id().equals(anchor)).map(Event::name),
            turn.network().groups().stream().filter(g -> g.id().equals(anchor)).map(Group::name))
        .filter(name -> !name.isBlank())
        .findFirst()
        .orElse(anchor);
  }
}
