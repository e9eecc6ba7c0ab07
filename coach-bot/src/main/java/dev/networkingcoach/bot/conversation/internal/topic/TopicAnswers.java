package dev.networkingcoach.bot.conversation.internal.topic;

import static dev.networkingcoach.bot.conversation.internal.topic.TopicTexts.TEXTS;

import dev.networkingcoach.api.facts.Topic;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.bot.conversation.internal.record.EntryRecorder;
import dev.networkingcoach.bot.conversation.internal.show.ReplyShapes;
import dev.networkingcoach.bot.conversation.internal.turn.ButtonToken;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.turn.UnclearException;
import dev.networkingcoach.bot.conversation.internal.words.ContactWords;
import dev.networkingcoach.bot.reply.Button;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What the owner says of two topics, and which mean the same. Groups are facts, recorded in the
 * journal; that two are not the same is a setting, kept so that nobody asks again.
 */
public final class TopicAnswers {
  /** The verb of the buttons about topics. */
  public static final String VERB = "topics";

  private final ConversationTurn turn;
  private final TopicsApart apart;

  /** Answers in this turn. */
  public TopicAnswers(ConversationTurn turn) {
    this.turn = turn;
    apart = new TopicsApart(turn);
  }

  /** What can be said of two topics. */
  enum TopicAnswer {
    /** They mean the same. */
    SAME,
    /** They do not. */
    APART,
    /** It is open again. */
    OPEN;

    /** The button that says so. */
    ButtonToken token(TopicPairs.Pair pair) {
      String name = name().toLowerCase(Locale.ROOT);
      return ButtonToken.of(VERB, name, pair.one().text(), pair.other().text());
    }
  }

  /** Whether a button answers the question whether two topics are the same. */
  public static boolean isAnswer(Button button) {
    return isAnswer(button.token());
  }

  /** Whether these tokens answer that question. */
  public static boolean areAnswers(List<String> tokens) {
    return !tokens.isEmpty() && tokens.stream().allMatch(TopicAnswers::isAnswer);
  }

  private static boolean isAnswer(String text) {
    return ButtonToken.parse(text)
        .filter(token -> token.verb().equals(VERB) && !token.argument(0).equals("open"))
        .isPresent();
  }

  /** What the owner pressed. */
  public Reply press(ButtonToken token) {
    String one = token.argument(1);
    String other = token.argument(2);
    return switch (token.argument(0)) {
      case "same" -> join(one, other);
      case "apart" -> part(one, other);
      default -> reopen(one, other);
    };
  }

  private static boolean isOne(TopicPairs.Pair pair) {
    return pair.one().folded().isEmpty()
        || pair.other().folded().isEmpty()
        || pair.one().equals(pair.other());
  }

  private static Reply onlyOne() {
    return ReplyShapes.problem(TEXTS.twoTopicsExpected());
  }

  /**
   * Two topics mean the same.
   *
   * @param one the one the other counts as
   * @param other another topic
   */
  public Reply join(String one, String other) {
    TopicPairs.Pair pair = pair(one, other);
    if (isOne(pair)) {
      return onlyOne();
    }
    List<Change> changes =
        isJoined(pair) ? List.of() : List.of(new Change.SameTopicSet(one, other, true));
    Reply reply = new EntryRecorder(turn).record(changes, List.of());
    apart.set(pair, false);
    return reply;
  }

  /** Two topics do not mean the same; nobody asks about them again. */
  public Reply part(String one, String other) {
    TopicPairs.Pair pair = pair(one, other);
    if (isOne(pair)) {
      return onlyOne();
    }
    if (isJoined(pair)) {
      Change parted = new Change.SameTopicSet(one, other, false);
      Reply reply = new EntryRecorder(turn).record(List.of(parted), List.of());
      apart.set(pair, true);
      return reply;
    }
    turn.open();
    apart.set(pair, true);
    return ReplyShapes.words(TEXTS.stayTwoTopics(one, other), reopen(pair));
  }

  /** Whether two topics mean the same: what the owner said of them, or the question itself. */
  public Reply compare(String one, String other) {
    TopicPairs.Pair pair = pair(one, other);
    if (isOne(pair)) {
      return onlyOne();
    }
    if (isJoined(pair)) {
      return ReplyShapes.words(TEXTS.countAsOne(one, other));
    }
    if (apart.has(pair)) {
      return ReplyShapes.words(TEXTS.youSaidApart(one, other), reopen(pair));
    }
    throw new UnclearException(
        ReplyShapes.words(
            TEXTS.isTheSameAs(/* other= */ one, /* one= */ other),
            ReplyShapes.button(TEXTS.yesTheSame(), TopicAnswer.SAME.token(pair)),
            ReplyShapes.button(TEXTS.noNotTheSame(), TopicAnswer.APART.token(pair))));
  }

  /** It is open again whether two topics mean the same. */
  public Reply reopen(String one, String other) {
    TopicPairs.Pair pair = pair(one, other);
    if (!apart.has(pair)) {
      return ReplyShapes.problem(TEXTS.neverSaidApart(one, other));
    }
    apart.set(pair, false);
    return ReplyShapes.words(TEXTS.mayAskAgain(one, other));
  }

  /** The groups, and the pairs that are none. */
  public Reply all() {
    List<List<Topic>> groups = turn.network().owner().sameTopics();
    List<Part.Item> same = groups.stream().map(TopicAnswers::item).toList();
    List<Part.Item> not =
        apart.all().stream().filter(pair -> !isJoined(pair)).map(TopicAnswers::item).toList();
    String text = groups.isEmpty() ? TEXTS.noneTheSame() : TEXTS.manyTheSame(groups.size());
    List<Part> parts = new ArrayList<>();
    parts.add(
        groups.isEmpty()
            ? new Part.Words(text, Part.Tone.PLAIN)
            : new Part.Listing(TEXTS.theSame(), same, null));
    if (!not.isEmpty()) {
      parts.add(new Part.Listing(TEXTS.notTheSame(), not, null));
    }
    parts.add(new Part.Words(TEXTS.howToChange(), Part.Tone.FAINT));
    return ReplyShapes.answer(text, parts);
  }

  private static Part.Item item(List<Topic> group) {
    ButtonToken parted = TopicAnswer.APART.token(new TopicPairs.Pair(group.get(0), group.get(1)));
    boolean isPair = group.size() == 2 && parted.fits();
    return new Part.Item(
        ContactWords.topics(group),
        null,
        isPair ? ReplyShapes.button(TEXTS.notTheSameButton(), parted) : null);
  }

  private static Part.Item item(TopicPairs.Pair pair) {
    return new Part.Item(
        ContactWords.topics(List.of(pair.one(), pair.other())),
        null,
        TopicAnswer.OPEN.token(pair).fits() ? reopen(pair) : null);
  }

  private static Button reopen(TopicPairs.Pair pair) {
    return ReplyShapes.button(TEXTS.askMeAgain(), TopicAnswer.OPEN.token(pair));
  }

  private boolean isJoined(TopicPairs.Pair pair) {
    return turn.network().owner().sameTopics().stream()
        .anyMatch(group -> group.contains(pair.one()) && group.contains(pair.other()));
  }

  private static TopicPairs.Pair pair(String one, String other) {
    return new TopicPairs.Pair(Topic.of(one), Topic.of(other));
  }
}
