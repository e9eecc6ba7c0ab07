package dev.networkingcoach.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.networkingcoach.slack.fake.Bench;
import dev.networkingcoach.slack.fake.Payloads;
import dev.networkingcoach.slack.fake.ScriptedConversation;
import dev.networkingcoach.slack.fake.Shown;
import dev.networkingcoach.slack.fake.Trouble;
import dev.networkingcoach.slack.fake.Until;
import java.net.http.HttpRequest;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A card says what was done where its buttons were, and the others stay as they are. */
class PressedCardTest {
  private final ScriptedConversation conversation = new ScriptedConversation();
  private final Bench bench = new Bench(conversation);
  private Shown plan;

  @BeforeEach
  void showTwoThings() {
    bench.delivered.event(Payloads.of("message", "text", "two"));
    plan = message(0);
    assertThat(plan.labels()).containsExactly("Done", "Log it", "Why", "Done", "Log it", "Why");
  }

  @AfterEach
  void close() {
    bench.close();
  }

  private Shown message(int number) {
    Until.isTrue("message " + number, () -> bench.slack.methods().messages().all().size() > number);
    return bench.slack.methods().messages().all().get(number);
  }

  private void answered(int answers) {
    Until.isTrue(answers + " answers", () -> bench.slack.calls("chat.update").size() == answers);
  }

  private List<String> texts() {
    return bench.slack.methods().messages().all().stream().map(Shown::text).toList();
  }

  @Test
  void whatWasDoneStandsWhereItsButtonsWere() {
    bench.delivered.interaction(plan.press("Done"));
    answered(1);
    Shown now = message(0);
    assertThat(now.labels()).containsExactly("Done", "Log it", "Why");
    assertThat(now.blocks().indexOf("Pressed done:1"))
        .isPositive()
        .isLessThan(now.blocks().indexOf("done:2"));
    assertThat(now.text()).isEqualTo("Pressed done:1\nTwo things");
    bench.delivered.interaction(now.press("Done"));
    answered(2);
    assertThat(message(0).labels()).isEmpty();
    assertThat(message(0).blocks()).contains("Pressed done:1", "Pressed done:2");
    assertThat(texts()).hasSize(1);
  }

  @Test
  void aPressCountsOnceHoweverOftenItArrives() {
    String press = plan.press("Done");
    HttpRequest.Builder signed = bench.delivered.signedPress(press);
    assertThat(bench.delivered.send(signed).statusCode()).isEqualTo(200);
    assertThat(bench.delivered.send(signed).statusCode()).isEqualTo(401);
    answered(1);
    bench.delivered.interaction(plan.press("Done"));
    answered(2);
    assertThat(message(0).labels()).containsExactly("Done", "Log it", "Why");
    assertThat(message(0).blocks()).containsOnlyOnce("Pressed done:1");
  }

  @Test
  void aPressFromBeforeTheFirstAnswerDoesNotTakeItBack() {
    bench.delivered.interaction(plan.press("Done"));
    bench.delivered.interaction(plan.press("Done", 1, ""));
    answered(2);
    assertThat(message(0).labels()).isEmpty();
    assertThat(message(0).blocks()).contains("Pressed done:1", "Pressed done:2");
  }

  @Test
  void aButtonThatOnlyShowsSomethingLeavesTheCard() {
    bench.delivered.interaction(plan.press("Why"));
    assertThat(message(1).text()).isEqualTo("Pressed why:1");
    assertThat(message(0)).isEqualTo(plan);
  }

  @Test
  void whatCouldNotBeDoneCanBePressedAgain() {
    conversation.away(true);
    bench.delivered.interaction(plan.press("Done"));
    assertThat(message(1).text()).isEqualTo("Please try again");
    assertThat(message(0)).isEqualTo(plan);
    conversation.away(false);
    bench.delivered.interaction(plan.press("Done"));
    answered(1);
    assertThat(message(0).blocks()).contains("Pressed done:1");
  }

  @Test
  void aDialogThatTheCardOpenedIsAnsweredOnTheCard() {
    bench.delivered.interaction(plan.press("Log it", 0, bench.slack.methods().trigger()));
    Until.isTrue("a dialog", () -> !bench.slack.calls("views.open").isEmpty());
    JsonObject view = bench.slack.calls("views.open").get(0).view();
    assertThat(message(0)).isEqualTo(plan);
    bench.delivered.interaction(
        Payloads.of(
            "view_submission",
            "text",
            "x",
            "meta",
            view.get("private_metadata").getAsString(),
            "callback",
            view.get("callback_id").getAsString()));
    answered(1);
    assertThat(message(0).labels()).containsExactly("Done", "Log it", "Why");
    assertThat(message(0).blocks()).contains("Noted: Dana");
    assertThat(texts()).hasSize(1);
  }

  @Test
  void aMessageThatIsGoneLosesNoAnswer() {
    bench.slack.methods().messages().delete();
    bench.delivered.interaction(plan.press("Done"));
    assertThat(message(0).text()).isEqualTo("Pressed done:1");
  }

  @Test
  void aMessageThatCannotBeChangedLosesNoAnswer() {
    bench.slack.methods().refuse("chat.update", "cant_update_message");
    bench.delivered.interaction(plan.press("Done"));
    assertThat(message(1).text()).isEqualTo("Pressed done:1");
  }

  @Test
  void whereSlackDoesNotAnswerTheUpdateTheAnswerIsAMessage() {
    bench.slack.trouble("chat.update", Trouble.BROKEN);
    bench.delivered.interaction(plan.press("Done"));
    assertThat(message(1).text()).isEqualTo("Pressed done:1");
  }

  @Test
  void whereSlackAsksToWaitTheCardIsAnsweredLater() {
    bench.slack.trouble("chat.update", Trouble.TOO_MANY);
    bench.delivered.interaction(plan.press("Done"));
    answered(1);
    assertThat(texts()).hasSize(1);
  }
}
