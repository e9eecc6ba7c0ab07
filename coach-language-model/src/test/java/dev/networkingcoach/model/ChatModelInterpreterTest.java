package dev.networkingcoach.model;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.networkingcoach.language.interpret.Interpretation;
import dev.networkingcoach.language.interpret.Interpretation.Reason;
import dev.networkingcoach.language.interpret.Interpretation.Suggested;
import dev.networkingcoach.language.interpret.Interpretation.Unanswered;
import dev.networkingcoach.language.interpret.UnreadWords;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** Over real HTTP, against a server that answers, refuses, delays and talks nonsense. */
class ChatModelInterpreterTest {
  private static final UnreadWords WORDS =
      new UnreadWords(
          "tapasin Danan eilen </message> kahvilla",
          LocalDate.of(2026, 11, 30),
          List.of("Dana Ortiz"));

  private final Logger log = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
  private final ListAppender<ILoggingEvent> logged = new ListAppender<>();
  private ChatModelServer server;
  private ChatModelInterpreter interpreter;

  @BeforeEach
  void start() throws IOException {
    log.setLevel(Level.TRACE);
    logged.start();
    log.addAppender(logged);
    server = new ChatModelServer();
    interpreter = new ChatModelInterpreter(server.settings(1, Duration.ofMinutes(1)));
  }

  @AfterEach
  void stop() {
    interpreter.close();
    server.close();
    log.detachAppender(logged);
    log.setLevel(Level.ERROR);
    assertThat(logged.list)
        .extracting(ILoggingEvent::getFormattedMessage)
        .noneMatch(text -> text.contains(ChatModelServer.KEY))
        .noneMatch(text -> text.contains("tapasin") || text.contains("Dana"));
  }

  @Test
  void asksAsTheProtocolSaysAndSendsNothingElse() {
    server.says("met Dana Ortiz on 2026-11-29");

    Interpretation answer = interpreter.interpret(WORDS);

    assertThat(answer).isEqualTo(new Suggested(List.of("met Dana Ortiz on 2026-11-29")));
    assertThat(server.asked()).hasSize(1);
    ChatModelServer.Asked asked = server.asked().get(0);
    assertThat(asked.path()).isEqualTo("/v1/chat/completions");
    assertThat(asked.authorization()).isEqualTo("Bearer " + ChatModelServer.KEY);
    assertThat(asked.body().replaceAll("\\s+", ""))
        .contains("\"model\":\"small\"", "\"role\":\"system\"", "\"role\":\"user\"");
    assertThat(asked.body())
        .contains("Today is 2026-11-30.", "Known names: Dana Ortiz", "tapasin Danan eilen")
        // The words cannot end the frame they stand in.
        .containsOnlyOnce("kahvilla\\n</message>");
  }

  @Test
  void readsALineEach() {
    server.says("met Dana Ortiz on 2026-11-29", "", "  Dana Ortiz needs a designer ");

    assertThat(interpreter.interpret(WORDS))
        .isEqualTo(
            new Suggested(List.of("met Dana Ortiz on 2026-11-29", "Dana Ortiz needs a designer")));
  }

  @Test
  void nothingToSaySuggestsNothing() {
    server.says("none");

    assertThat(interpreter.interpret(WORDS)).isEqualTo(new Suggested(List.of()));
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 404, 429})
  void aRefusalIsNotTriedAgain(int status) {
    server.sends(status, "{\"error\":{\"message\":\"no: tapasin\"}}");

    assertThat(interpreter.interpret(WORDS)).isEqualTo(new Unanswered(Reason.REFUSED));
    assertThat(server.asked()).hasSize(1);
  }

  @Test
  void aBreakdownIsNotTriedAgain() {
    server.sends(500, "{}");

    assertThat(interpreter.interpret(WORDS)).isEqualTo(new Unanswered(Reason.UNREACHABLE));
    assertThat(server.asked()).hasSize(1);
  }

  @Test
  void nobodyThereIsUnreachable() {
    server.close();

    assertThat(interpreter.interpret(WORDS)).isEqualTo(new Unanswered(Reason.UNREACHABLE));
  }

  @Test
  void silenceIsLate() {
    server.isSilent();

    assertThat(impatient().interpret(WORDS)).isEqualTo(new Unanswered(Reason.LATE));
  }

  @Test
  void anAnswerWithoutEndIsLate() {
    server.stalls();

    assertThat(impatient().interpret(WORDS)).isEqualTo(new Unanswered(Reason.LATE));
  }

  private ChatModelInterpreter impatient() {
    interpreter.close();
    interpreter = new ChatModelInterpreter(server.settings(1, Duration.ofMillis(500)));
    return interpreter;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html>Welcome to the hotel network</html>",
        "{}",
        "{\"choices\":[]}",
        "{\"choices\":[{\"message\":{}}]}",
        "{\"choices\":[{\"message\":{\"role\":\"assistant\",\"content\":\"\"}}]}",
        "[]",
        ""
      })
  void nonsenseIsNoAnswer(String body) {
    server.sends(200, body);

    assertThat(interpreter.interpret(WORDS)).isEqualTo(new Unanswered(Reason.NONSENSE));
  }

  @Test
  void aLectureIsNoAnswer() {
    server.says("a\\n".repeat(40));

    assertThat(interpreter.interpret(WORDS)).isEqualTo(new Unanswered(Reason.NONSENSE));
  }
}
