package dev.networkingcoach.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.slack.fake.Bench;
import dev.networkingcoach.slack.fake.Payloads;
import dev.networkingcoach.slack.fake.ScriptedConversation;
import dev.networkingcoach.slack.fake.Trouble;
import dev.networkingcoach.slack.fake.Until;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Slack answers with errors, pages, silence or limits: nothing is lost, and nothing done twice. */
class SlackAwayTest {
  private final ScriptedConversation conversation = new ScriptedConversation();
  private final Bench bench = new Bench(conversation);

  @AfterEach
  void close() {
    bench.close();
  }

  @ParameterizedTest
  @EnumSource(Trouble.class)
  void anAnswerArrivesLater(Trouble trouble) {
    bench.slack.trouble("chat.postMessage", trouble);
    bench.delivered.event(Payloads.of("message", "text", "hello"));
    Until.isTrue("the answer", () -> !bench.slack.calls("chat.postMessage").isEmpty());
    assertThat(bench.slack.texts("chat.postMessage")).containsExactly("You said: hello");
    assertThat(conversation.heard()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(Trouble.class)
  void aProfileThatCannotBeReadIsReadLater(Trouble trouble) {
    bench.slack.trouble("users.info", trouble);
    bench.delivered.event(Payloads.of("message", "text", "hello"));
    Until.isTrue("the answer", () -> !bench.slack.calls("chat.postMessage").isEmpty());
    assertThat(conversation.heard()).hasSize(1);
  }
}
