package dev.networkingcoach.bot.conversation.internal.topic;

import static dev.networkingcoach.bot.conversation.internal.topic.TopicTexts.TEXTS;

import dev.networkingcoach.api.facts.Topic;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.bot.conversation.internal.record.EntryRecorder;
import dev.networkingcoach.bot.conversation.internal.show.ReplyShapes;
import dev.networkingcoach.bot.conversation.internal.turn.ButtonToken;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.words.ContactWords;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.Reply;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Asks whether two topics mean the same, one pair a day; shows and changes which do. What the owner
 * says do not is kept with the person's settings and not asked again.
 */
public final class TopicQuestion {
  /** The verb of the buttons of the question. */
  public static final String VERB = "topics";

  private static final String ASKED = "topics-asked";
  private static final String APART = "topics-apart";
  private static final String SAME = "same";

  private static final Pattern ALL =
      Pattern.compile(
          "(?i)(?:show\\s+)?(?:my\\s+)?topics(?:\\s+that\\s+mean\\s+the\\s+same)?[.?]?");
  private static final Pattern STATED =
      Pattern.compile(
          "(?i)topics?[:"
              + " ]\\s*[\"“]?(.+?)[\"”]?\\s+(?:is|are|means?)\\s+(not\\s+)?(?:the\\s+)?same(?:\\s+as)?\\s+[\"“]?(.+?)[\"”]?[.]?");

  private final ConversationTurn turn;

  /** Asks in this turn. */
  public TopicQuestion(ConversationTurn turn) {
    this.turn = turn;
  }

  /** The question of today; empty where there is nothing to ask, or it is answered. */
  public List<Part> today() {
    List<TopicPairs.Pair> open =
        new TopicPairs(turn.network()).likely().stream().filter(pair -> !isApart(pair)).toList();
    Optional<String> asked =
        turn.services()
            .persons()
            .get(turn.owner(), ASKED)
            .filter(text -> text.startsWith(turn.today() + "\n"));
    Optional<TopicPairs.Pair> pair =
        open.stream()
            .filter(one -> asked.isEmpty() || asked.get().equals(turn.today() + "\n" + key(one)))
            .findFirst();
    if (pair.isEmpty()) {
      return List.of();
    }
    if (asked.isEmpty()) {
      turn.services().persons().put(turn.owner(), ASKED, turn.today() + "\n" + key(pair.get()));
    }
    return parts(pair.get());
  }

  private static List<Part> parts(TopicPairs.Pair pair) {
    String one = pair.one().text();
    String other = pair.other().text();
    ButtonToken yes = ButtonToken.of(VERB, SAME, one, other);
    ButtonToken no = ButtonToken.of(VERB, "apart", one, other);
    return yes.fits()
        ? List.of(
            new Part.Words(TEXTS.isTheSameAs(other, one), Part.Tone.PLAIN),
            new Part.Buttons(
                List.of(
                    ReplyShapes.button(TEXTS.yesTheSame(), yes),
                    ReplyShapes.button(TEXTS.noNotTheSame(), no))))
        : List.of();
  }

  private static String key(TopicPairs.Pair pair) {
    return Stream.of(pair.one(), pair.other())
        .map(Topic::folded)
        .sorted()
        .collect(Collectors.joining("\t"));
  }

  private boolean isApart(TopicPairs.Pair pair) {
    return apart().contains(key(pair));
  }

  private List<String> apart() {
    return turn.services().persons().get(turn.owner(), APART).stream()
        .flatMap(String::lines)
        .toList();
  }

  /** What the owner pressed. */
  public Reply press(ButtonToken token) {
    return set(token.argument(1), token.argument(2), token.argument(0).equals(SAME));
  }

  private Reply set(String one, String other, boolean same) {
    Topic first = Topic.of(one);
    Topic second = Topic.of(other);
    if (first.folded().isEmpty() || second.folded().isEmpty() || first.equals(second)) {
      return ReplyShapes.problem(TEXTS.twoDifferentTopicsAreNeeded());
    }
    boolean isJoined =
        turn.network().owner().sameTopics().stream()
            .anyMatch(group -> group.contains(first) && group.contains(second));
    if (same || isJoined) {
      List<Change> changes =
          same == isJoined ? List.of() : List.of(new Change.SameTopicSet(one, other, same));
      return new EntryRecorder(turn).record(changes, List.of());
    }
    String key = key(new TopicPairs.Pair(first, second));
    turn.open();
    if (!apart().contains(key)) {
      String all =
          Stream.concat(apart().stream(), Stream.of(key)).collect(Collectors.joining("\n"));
      turn.services().persons().put(turn.owner(), APART, all);
    }
    return ReplyShapes.words(TEXTS.fineAndStayTwoTopics(one, other));
  }

  /** An answer to words about topics: "topics", or "topics: UX is the same as user experience". */
  public Optional<Reply> answer(String text) {
    if (ALL.matcher(text.strip()).matches()) {
      return Optional.of(all());
    }
    Matcher stated = STATED.matcher(text.strip());
    return stated.matches()
        ? Optional.of(set(stated.group(3), stated.group(1), stated.group(2) == null))
        : Optional.empty();
  }

  private Reply all() {
    List<Part.Item> groups =
        turn.network().owner().sameTopics().stream()
            .map(group -> new Part.Item(ContactWords.topics(group), null, null))
            .toList();
    String how = TEXTS.toChangeThatSayTopics();
    if (groups.isEmpty()) {
      return ReplyShapes.words(TEXTS.noTopicsAreNotedAs(how));
    }
    String text = TEXTS.topicsThatMeanTheSame(groups.size());
    return ReplyShapes.answer(
        text, List.of(new Part.Listing(text, groups, null), new Part.Words(how, Part.Tone.FAINT)));
  }
}
