package dev.networkingcoach.benchmarks.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each sentence is said to a real coach; the conditions alone decide. */
class LanguageJudgeTest {
  private static final Pattern ALL = Pattern.compile("(?m)^all((?:\\s+\\d+){6})$");
  private static final String TODAY = "2026-09-16";

  @TempDir private Path folder;

  private record Run(int status, String out, String err) {}

  private static Run run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StringWriter err = new StringWriter();
    PrintStream printed = new PrintStream(out, true, StandardCharsets.UTF_8);
    int status = LanguageJudge.run(printed, new PrintWriter(err), arguments);
    return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString());
  }

  private Run judged(String line, String... more) throws IOException {
    Path file = Files.writeString(folder.resolve("sentences.jsonl"), line);
    String[] arguments = new String[more.length + 1];
    arguments[0] = file.toString();
    System.arraycopy(more, 0, arguments, 1, more.length);
    return run(arguments);
  }

  private static String sentence(String text, String conditions) {
    return "{\"id\":\"a\",\"kind\":\"k\",\"setup\":\"base\",\"today\":\""
        + TODAY
        + "\",\"text\":\""
        + text
        + "\",\"conditions\":"
        + conditions
        + "}";
  }

  private static String met(String on) {
    return "{\"records\":[{\"fact\":\"interaction\",\"with\":\"Greta Sommer\",\"kind\":\"MET\","
        + "\"on\":\""
        + on
        + "\"}]}";
  }

  @Test
  void judgesTheSample() {
    Run run = run();

    Matcher all = ALL.matcher(run.out);
    assertThat(all.find()).as(run.out + run.err).isTrue();
    String[] counts = all.group(1).strip().split("\\s+", -1);
    assertThat(Integer.parseInt(counts[5])).isEqualTo(64);
    assertThat(Integer.parseInt(counts[0])).isGreaterThanOrEqualTo(46);
  }

  @Test
  void whatIsExpectedIsRight() throws IOException {
    Run run = judged(sentence("met Greta yesterday", met("2026-09-15")), "--all");

    assertThat(run.out)
        .contains("RIGHT a [k]")
        .contains("recorded  + interaction on=2026-09-15 kind=MET with=Greta Sommer");
    assertThat(run.status).isZero();
  }

  @Test
  void anotherDayIsWrong() throws IOException {
    Run run = judged(sentence("met Greta yesterday", met(TODAY)), "--all");

    assertThat(run.out)
        .contains("WRONG a [k]")
        .contains("not expected: + interaction on=2026-09-15 kind=MET with=Greta Sommer");
  }

  @Test
  void whoIsNewIsAskedAndTheAnswerCounts() throws IOException {
    String added =
        "{\"records\":[{\"fact\":\"contact\",\"name\":\"Farid Aziz\"},"
            + "{\"fact\":\"interaction\",\"with\":\"Farid Aziz\",\"on\":\""
            + TODAY
            + "\"}]}";

    assertThat(judged(sentence("met Farid Aziz today", added), "--all").out)
        .contains("ASKED a [k]")
        .contains("answered  yes");
    String refused = added.replace("}]}", "}],\"answer\":\"no\"}");
    assertThat(judged(sentence("met Farid Aziz today", refused), "--all").out)
        .contains("NOT UNDERSTOOD a [k]")
        .contains("answered  no");
  }

  @Test
  void aTitleNobodyNamedIsWrong() throws IOException {
    String named =
        "{\"records\":[{\"fact\":\"contact\",\"name\":\"Petra Holm\",\"title\":\"CTO\"}],"
            + "\"may\":[{\"fact\":\"contact\",\"name\":\"Petra Holm\",\"organization\":\"Lumen\"}]}";
    String text = "new contact: Petra Holm, CTO at Lumen";

    assertThat(judged(sentence(text, named)).out).containsPattern("all +1 +0 +0 +0 +0 +1");
    String unnamed = named.replace(",\"title\":\"CTO\"", "");
    assertThat(judged(sentence(text, unnamed)).out).containsPattern("all +0 +0 +0 +0 +1 +1");
  }

  @Test
  void whatIsLostInSilenceIsPartly() throws IOException {
    String both =
        "{\"records\":[{\"fact\":\"interaction\",\"with\":\"Greta Sommer\",\"kind\":\"MET\"},"
            + "{\"fact\":\"need\",\"with\":\"Greta Sommer\",\"text~\":\"webshop\"}]}";

    assertThat(judged(sentence("met Greta today", both), "--all").out)
        .contains("PARTLY a [k]")
        .contains("missing: {\"fact\":\"need\"");
  }

  @Test
  void whatIsNotUnderstoodIsNoMoreThanThat() throws IOException {
    assertThat(judged(sentence("qwertz uiop asdf", met(TODAY)), "--all").out)
        .contains("NOT UNDERSTOOD a [k]");
  }

  @Test
  void aReplyHasToSayWhatIsExpected() throws IOException {
    String text = "who do I know at Northwind?";

    assertThat(judged(sentence(text, "{\"nothing\":true,\"reply\":[\"nobody|adeyemi\"]}")).out)
        .containsPattern("all +1 +0 +0 +0 +0 +1");
    assertThat(judged(sentence(text, "{\"nothing\":true,\"reply\":[\"Hugo\"]}")).out)
        .containsPattern("all +0 +0 +0 +0 +1 +1");
  }

  @Test
  void aSentenceWithoutConditionsIsShownOnly() throws IOException {
    String line = "{\"kind\":\"k\",\"setup\":\"base\",\"text\":\"met Greta\"}";

    assertThat(judged(line, "--today", TODAY).out)
        .contains("NOT JUDGED")
        .contains("+ interaction on=2026-09-16 kind=MET with=Greta Sommer")
        .containsPattern("all +0 +0 +0 +0 +0 +0");
  }

  @Test
  void aModelHasToBeNamed() throws IOException {
    Run run = judged(sentence("met Greta yesterday", met("2026-09-15")), "--model");

    assertThat(run.status).isEqualTo(2);
    assertThat(run.err).contains("COACH_MODEL_ENDPOINT was expected");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\'',
      value = {
        "{not json                                        # is no JSON",
        "{\"kind\":\"k\",\"setup\":\"base\"}                     # text () must be a text",
        "{\"kind\":\"k\",\"setup\":\"other\",\"text\":\"x\"}         # setup (other) must be base",
        "{\"kind\":\"k\",\"setup\":\"base\",\"text\":\"x\"}          # today () must be a day",
      })
  void aBadLineIsNamed(String line, String fault) throws IOException {
    Run run = judged("\n" + line);

    assertThat(run.status).isEqualTo(2);
    assertThat(run.err).contains("sentences.jsonl, line 2: ").contains(fault);
    assertThat(run.out).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "{\"records\":[{\"fact\":\"meting\"}]}               # fact (meting) is unknown",
        "{\"records\":[{\"fact\":\"meeting\",\"onn\":\"x\"}]}    # field (onn) is unknown",
        "{\"records\":[{\"on\":\"x\"}]}                      # must name a fact",
        "{\"record\":[]}                                 # condition (record) is unknown",
        "{\"nothing\":true,\"may\":[{\"fact\":\"note\"}]}    # nothing (true) must stand",
      })
  void anUnknownWordInAConditionIsNamed(String conditions, String fault) throws IOException {
    Run run = judged(sentence("met Greta", conditions));

    assertThat(run.status).isEqualTo(2);
    assertThat(run.err).contains("line 1: ").contains(fault);
  }
}
