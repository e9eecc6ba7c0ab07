package dev.networkingcoach.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.bot.conversation.CoachConversation;
import dev.networkingcoach.journal.JdbcJournal;
import dev.networkingcoach.slack.fake.Bench;
import dev.networkingcoach.slack.fake.Call;
import dev.networkingcoach.slack.fake.LeapingTime;
import dev.networkingcoach.slack.fake.MemoryQueue;
import dev.networkingcoach.slack.fake.Payloads;
import dev.networkingcoach.slack.fake.Shown;
import dev.networkingcoach.slack.fake.SlackConversation;
import dev.networkingcoach.slack.fake.Until;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * From a message to the journal, to the plan, to a button, to the journal: nothing is pretended.
 */
class SlackRoundTripTest {
  private static final OwnerKey ADA = new OwnerKey("slack:T1", "U1");

  @TempDir Path folder;
  private JdbcJournal journal;
  private Bench bench;

  @BeforeEach
  void open() {
    journal = JdbcJournal.file(folder.resolve("journal.db")).open();
    CoachConversation conversation = SlackConversation.over(journal);
    bench =
        new Bench(
            conversation, new LeapingTime(), Bench.Kept.in(journal, new MemoryQueue()), Map.of());
  }

  @AfterEach
  void close() {
    bench.close();
    journal.close();
  }

  private Network network() {
    return journal.read(ADA).orElseThrow().network();
  }

  private Call say(String text) {
    int before = bench.slack.calls("chat.postMessage").size();
    bench.delivered.event(Payloads.of("message", "text", text));
    return after("chat.postMessage", before);
  }

  /** Somebody new is added only once that is confirmed. */
  private Call meetDana() {
    Call asked = say("met Dana Okafor at PyCon yesterday");
    return press(button("Add Dana Okafor as a new person", asked.blocks()));
  }

  private Call press(String token) {
    int before = bench.slack.calls("chat.postMessage").size();
    bench.delivered.interaction(
        Payloads.of("block_actions", "text", "press_1", "value", token, "trigger", "none"));
    return after("chat.postMessage", before);
  }

  private Call after(String method, int before) {
    Until.isTrue("a call of " + method, () -> bench.slack.calls(method).size() > before);
    return bench.slack.calls(method).get(before);
  }

  /** The value of the entry of a menu with this label. */
  private static String entry(String label, JsonElement blocks) {
    Matcher found =
        Pattern.compile("\"text\":\"" + label + "\",\"emoji\":false},\"value\":\"([^\"]*)\"")
            .matcher(blocks.toString());
    assertThat(found.find()).as("an entry " + label + " in " + blocks).isTrue();
    return found.group(1);
  }

  /** The value of the button with this label. */
  private static String button(String label, JsonElement blocks) {
    Matcher found =
        Pattern.compile(
                "\"text\":\""
                    + label
                    + "\",\"emoji\":false},\"action_id\":\"[a-z_0-9]+\","
                    + "(?:\"style\":\"[a-z]+\",)?\"value\":\"((?:[^\"\\\\]|\\\\.)*)\"")
            .matcher(blocks.toString());
    assertThat(found.find()).as("a button " + label + " in " + blocks).isTrue();
    return found.group(1).replace("\\\"", "\"").replace("\\\\", "\\");
  }

  @Test
  void whatIsSaidIsRememberedAdvisedOnAndDone() {
    assertThat(meetDana().value("text")).startsWith("Logged: met Dana Okafor");
    assertThat(network().contacts()).extracting(Contact::name).containsExactly("Dana Okafor");
    Call plan = say("today");
    assertThat(plan.blocks().toString()).contains("Dana Okafor");
    int before = network().interactions().size();
    String done = entry("I wrote to Dana", plan.blocks());
    press(done);
    assertThat(network().interactions()).hasSize(before + 1);
    press(done);
    assertThat(network().interactions()).hasSize(before + 1);
  }

  @Test
  void aCardSaysWhatWasDoneAndTakesItBack() {
    meetDana();
    say("today");
    int before = network().interactions().size();
    Shown plan = last();
    long cards = plan.labels().stream().filter("Not for me"::equals).count();
    pressOn(plan, "I wrote to Dana");
    Shown done = last();
    assertThat(network().interactions()).hasSize(before + 1);
    assertThat(done.blocks()).contains("Logged: ").doesNotContain("*Follow up with Dana Okafor*");
    assertThat(done.labels())
        .startsWith("Undo")
        .filteredOn("Not for me"::equals)
        .hasSize((int) cards - 1);
    pressOn(done, "Undo");
    assertThat(network().interactions()).hasSize(before);
    assertThat(last().labels()).doesNotContain("Undo", "Correct it");
  }

  private Shown last() {
    List<Shown> all = bench.slack.methods().messages().all();
    return all.get(all.size() - 1);
  }

  private void pressOn(Shown message, String label) {
    int before = bench.slack.calls("chat.update").size();
    bench.delivered.interaction(message.press(label));
    after("chat.update", before);
  }

  @Test
  void aDialogIsFilledInWrongAndRight() {
    meetDana();
    bench.delivered.interaction(
        Payloads.of("shortcut", "trigger", bench.slack.methods().trigger()));
    JsonObject view = after("views.open", 0).view();
    int before = network().interactions().size();
    HttpResponse<String> wrong = submit(view, "", "2026-11-24");
    assertThat(wrong.body()).contains("\"response_action\":\"errors\"", "\"who\"");
    assertThat(network().interactions()).hasSize(before);
    HttpResponse<String> right = submit(view, "Dana Okafor", "2026-11-24");
    assertThat(right.body()).isEmpty();
    assertThat(network().interactions()).hasSize(before + 1);
    Interaction logged = network().interactions().get(before);
    assertThat(logged.what()).isEqualTo("a wing of the museum");
  }

  @Test
  void somebodyNewIsAddedInTheDialog() {
    meetDana();
    bench.delivered.interaction(
        Payloads.of("shortcut", "trigger", bench.slack.methods().trigger()));
    JsonObject view = after("views.open", 0).view();
    String asked = submit(view, "Priya Natarajan", "2026-11-24").body();
    assertThat(asked)
        .contains("\"response_action\":\"update\"", "\"add-new\"", "You can add them below");
    JsonObject next = JsonParser.parseString(asked).getAsJsonObject().getAsJsonObject("view");
    String yes = "Priya Natarajan\"}},\"add-new\":{\"value\":{\"value\":\"yes";
    assertThat(submit(next, yes, "2026-11-24").body()).isEmpty();
    assertThat(network().contacts())
        .extracting(Contact::name)
        .containsExactlyInAnyOrder("Dana Okafor", "Priya Natarajan");
  }

  private HttpResponse<String> submit(JsonObject view, String who, String on) {
    return bench.delivered.interaction(
        Payloads.of(
                "view_submission",
                "text",
                "a wing of the museum",
                "meta",
                view.get("private_metadata").getAsString(),
                "callback",
                "coach_form_1",
                "trigger",
                Payloads.unique())
            .replaceFirst(
                "\"blocks\":.*\"private_metadata\"",
                Matcher.quoteReplacement(
                    "\"blocks\":" + view.get("blocks") + ",\"private_metadata\""))
            .replace("\"value\":\"Dana\"", "\"value\":\"" + who + "\"")
            .replace("2026-11-25", on));
  }

  @Test
  void theHomeIsTheDashboardOfWhatIsKnown() {
    meetDana();
    bench.delivered.event(Payloads.of("home_opened", "text", "home"));
    assertThat(after("views.publish", 0).view().toString()).contains("Dana Okafor");
  }

  @Test
  void theZoneOfTheProfileIsFollowed() {
    meetDana();
    assertThat(network().owner().zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
    bench.delivered.event(Payloads.of("user_change", "text", "America/New_York"));
    Until.isTrue("the zone", () -> network().owner().zone().equals(ZoneId.of("America/New_York")));
    String longest = "America/Argentina/ComodRivadavia";
    bench.delivered.event(Payloads.of("user_change", "text", longest));
    Until.isTrue("a long zone", () -> network().owner().zone().equals(ZoneId.of(longest)));
  }

  @Test
  void whoAgreesInWordsToBeForgottenIs() {
    meetDana();
    Call asked = say("forget me");
    assertThat(asked.value("text")).contains("removed for good");
    assertThat(button("Forget me", asked.blocks())).isNotBlank();
    assertThat(network().contacts()).hasSize(1);

    assertThat(say("yes").value("text")).startsWith("Everything about you is removed.");
    assertThat(journal.read(ADA)).isEmpty();
    assertThat(journal.persons().all(ADA)).isEmpty();
  }

  @Test
  void everythingTheCoachSaysIsTakenBySlack() {
    List<String> words =
        List.of(
            "hello",
            "help",
            "met Dana Okafor at PyCon",
            "plan",
            "whole plan",
            "who is Dana",
            "who knows a baker",
            "network",
            "balance",
            "log",
            "settings",
            "review",
            "advocates",
            "undo",
            "export",
            "why",
            "me",
            "forget me",
            "gave Dana an intro",
            "?!");
    for (String text : words) {
      Call answer = say(text);
      assertThat(answer.value("text")).as(text).isNotBlank();
    }
  }
}
