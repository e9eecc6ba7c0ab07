package dev.networkingcoach.cli.restart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.journal.JdbcJournal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Numbered sentences of many people, the even ones in Slack and the odd ones in Teams. Thread-safe.
 */
final class NumberedSpeech {
  /** Parts of names, texts, ids and secrets that no log may hold. */
  static final List<String> PLANTED =
      List.of("Zebulon", "Quackenbush", "Wintergreen", "win market", "PLANTED", "planted");

  private static final Pattern MARKET = Pattern.compile("win market ([0-9]+)");

  private final BothChannels channels = new BothChannels();
  private final SignedSpeech speech;
  private final int sentences;
  private final int people;

  /** So many sentences in both channels together, of so many people in each. */
  NumberedSpeech(int sentences, int people) {
    this(sentences, people, Duration.ofMinutes(10));
  }

  /**
   * The same, of channels with less patience.
   *
   * @param patience how long they wait for the answer to a request
   */
  NumberedSpeech(int sentences, int people, Duration patience) {
    speech = new SignedSpeech(channels.serviceUrl(), patience);
    this.sentences = sentences;
    this.people = people;
  }

  BothChannels channels() {
    return channels;
  }

  /** The settings of a program that answers here. */
  Map<String, String> settings(String journal) {
    return Map.of(
        "COACH_JOURNAL",
        journal,
        "COACH_HTTP_HOST",
        "127.0.0.1",
        "COACH_HTTP_PORT",
        "0",
        "COACH_OPERATIONS_PORT",
        "0",
        "SLACK_SIGNING_SECRET",
        SignedSpeech.SECRET,
        "SLACK_BOT_TOKEN",
        "xoxb-planted-token",
        "SLACK_API_URL",
        channels.slackUrl(),
        // Slack's answers are waited for, so that none is sent twice for another reason.
        "SLACK_TIMEOUT_SECONDS",
        "60",
        "TEAMS_DEVELOPMENT",
        "true");
  }

  /** Says a sentence; whether it was acknowledged. */
  boolean say(int port, int number) {
    return status(port, number) == 200;
  }

  /** Says a sentence; the status of the answer, 0 where there is none. */
  int status(int port, int number) {
    String text = "my purpose is " + purpose(number);
    return isSlack(number)
        ? speech.inSlack(port, "E" + number, user(number), text)
        : speech.inTeams(port, "A" + number, user(number), text);
  }

  private static boolean isSlack(int number) {
    return number % 2 == 0;
  }

  private static String purpose(int number) {
    return "to win market " + number + " with Zebulon Quackenbush";
  }

  private String user(int number) {
    return "UPLANTED" + number / 2 % people;
  }

  /** How often each sentence was answered, by its number. */
  Map<Integer, Integer> answers() {
    Map<Integer, Integer> answers = new TreeMap<>();
    for (List<String> said : List.of(channels.inSlack(), channels.inTeams())) {
      for (String text : said) {
        Matcher market = MARKET.matcher(text);
        if (market.find()) {
          answers.merge(Integer.parseInt(market.group(1)), 1, Integer::sum);
        }
      }
    }
    return answers;
  }

  /** The numbers of the sentences that were answered more than once. */
  List<Integer> answeredAgain() {
    return answers().entrySet().stream()
        .filter(answer -> answer.getValue() > 1)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Each sentence is one entry of who said it, and nobody was told to say anything again. */
  void recordedOnce(JdbcJournal journal) {
    for (int first = 0; first < Math.min(sentences, 2 * people); first++) {
      int one = first;
      List<String> expected =
          IntStream.range(0, sentences)
              .filter(number -> number % (2 * people) == one)
              .mapToObj(NumberedSpeech::purpose)
              .toList();
      assertThat(recorded(journal, first))
          .as("what %s said", owner(first))
          .containsExactlyInAnyOrderElementsOf(expected);
    }
    for (List<String> said : List.of(channels.inSlack(), channels.inTeams())) {
      assertThat(said)
          .noneMatch(
              text ->
                  text.contains("again in a few")
                      || text.contains("cannot reach")
                      || text.contains("went wrong"));
    }
  }

  private OwnerKey owner(int number) {
    return new OwnerKey(
        isSlack(number) ? "slack:T1" : "teams:" + SignedSpeech.TENANT, user(number));
  }

  private List<String> recorded(JdbcJournal journal, int number) {
    return journal.entries(owner(number), Long.MAX_VALUE, sentences + 10).stream()
        .flatMap(entry -> entry.entry().changes().stream())
        .filter(Change.OwnerSet.class::isInstance)
        .map(change -> ((Change.OwnerSet) change).value())
        .toList();
  }

  /** The lines of a log that hold what was planted. */
  static List<String> leaks(String log) {
    return log.lines().filter(line -> PLANTED.stream().anyMatch(line::contains)).toList();
  }
}
