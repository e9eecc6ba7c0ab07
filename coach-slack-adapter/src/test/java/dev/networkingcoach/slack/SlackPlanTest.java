package dev.networkingcoach.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.networkingcoach.journal.JdbcJournal;
import dev.networkingcoach.slack.fake.Bench;
import dev.networkingcoach.slack.fake.BlockCheck;
import dev.networkingcoach.slack.fake.Call;
import dev.networkingcoach.slack.fake.LeapingTime;
import dev.networkingcoach.slack.fake.MemoryQueue;
import dev.networkingcoach.slack.fake.Payloads;
import dev.networkingcoach.slack.fake.Shown;
import dev.networkingcoach.slack.fake.SlackConversation;
import dev.networkingcoach.slack.fake.Until;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plan of five as Slack gets it from the real conversation: short, and every button speaks. */
class SlackPlanTest {
  private static final List<String> TOLD =
      List.of(
          "add Dana Fox, CTO at Payflow",
          "met Dana Fox yesterday at JavaZone",
          "add Ola Berg",
          "Ola Berg gave me an introduction yesterday",
          "add Nils Holm, editor at Folio",
          "Nils Holm wrote me four days ago about the budget",
          "add Eva Lind",
          "met Eva Lind 12 days ago",
          "add Sam Lee",
          "asked Sam Lee for a referral 12 days ago",
          "add Kim Roth",
          "met Kim Roth two days ago");

  /** Words that say nothing where they stand alone. */
  private static final Set<String> DUMB =
      Set.of("Done", "More", "Show", "Why", "OK", "Yes", "No", "Open", "Edit");

  @TempDir Path folder;
  private JdbcJournal journal;
  private Bench bench;

  @BeforeEach
  void tell() {
    journal = JdbcJournal.file(folder.resolve("journal.db")).open();
    bench =
        new Bench(
            SlackConversation.over(journal),
            new LeapingTime(),
            Bench.Kept.in(journal, new MemoryQueue()),
            Map.of());
    TOLD.forEach(this::say);
  }

  @AfterEach
  void close() {
    bench.close();
    journal.close();
  }

  private Call say(String text) {
    int before = bench.slack.calls("chat.postMessage").size();
    bench.delivered.event(Payloads.of("message", "text", text));
    Until.isTrue("an answer", () -> bench.slack.calls("chat.postMessage").size() > before);
    return bench.slack.calls("chat.postMessage").get(before);
  }

  private Shown last() {
    List<Shown> all = bench.slack.methods().messages().all();
    return all.get(all.size() - 1);
  }

  private Shown press(Shown message, String label) {
    int updates = bench.slack.calls("chat.update").size();
    bench.delivered.interaction(message.press(label));
    Until.isTrue("an update", () -> bench.slack.calls("chat.update").size() > updates);
    return last();
  }

  @Test
  void aPlanOfFiveIsReadAtAGlance() {
    JsonArray blocks = say("today").blocks().getAsJsonArray();
    List<String> words = new ArrayList<>();
    int controls = 0;
    int items = 0;
    for (JsonElement one : blocks) {
      JsonObject block = one.getAsJsonObject();
      if (block.has("text")) {
        words.addAll(words(block.getAsJsonObject("text")));
      }
      items += block.get("type").getAsString().equals("section") ? 1 : 0;
      if (block.has("elements")) {
        for (JsonElement element : block.getAsJsonArray("elements")) {
          controls++;
          JsonObject control = element.getAsJsonObject();
          if (control.has("text")) {
            words.addAll(words(control.getAsJsonObject("text")));
          }
        }
      }
    }
    assertThat(items).isEqualTo(5);
    assertThat(controls).as(blocks.toString()).isEqualTo(11);
    assertThat(words).as(String.join(" ", words)).hasSizeBetween(50, 120);
  }

  private static List<String> words(JsonObject text) {
    return List.of(text.get("text").getAsString().replaceAll("[*–]", " ").strip().split("\\s+"));
  }

  @Test
  void everyLabelSaysByItselfWhatItDoes() {
    JsonArray blocks = say("today").blocks().getAsJsonArray();
    List<String> mains = new ArrayList<>();
    for (JsonElement one : blocks) {
      if (one.getAsJsonObject().has("elements")) {
        JsonObject main = one.getAsJsonObject().getAsJsonArray("elements").get(0).getAsJsonObject();
        mains.add(main.getAsJsonObject("text").get("text").getAsString());
      }
    }
    assertThat(mains).doesNotHaveDuplicates().contains("Follow up with Dana", "Thank Ola");
    assertThat(blocks.toString()).contains("\"accessibility_label\":\"Follow up with Dana Fox\"");
    Shown plan = last();
    assertThat(plan.labels()).doesNotContainAnyElementsOf(DUMB);
    Shown asked = press(plan, "Never suggest this kind");
    assertThat(asked.labels()).contains("Never suggest it again").doesNotContainAnyElementsOf(DUMB);
    assertThat(BlockCheck.message(message(asked))).isEmpty();
  }

  @Test
  void whatIsPutOffFoldsWithTheQuestionUntilWhen() {
    say("today");
    Shown plan = last();
    int items = plan.labels().stream().filter("Not for me"::equals).toList().size();
    Shown asked = press(plan, "Remind me later");
    assertThat(asked.blocks()).contains("when shall I remind you?");
    assertThat(asked.labels()).filteredOn("Not for me"::equals).hasSize(items);
    Shown off = press(asked, "Remind me tomorrow");
    assertThat(off.blocks()).contains("Put off until").doesNotContain("when shall I remind you?");
    assertThat(off.labels()).filteredOn("Not for me"::equals).hasSize(items - 1);
    assertThat(BlockCheck.message(message(off))).isEmpty();
  }

  private static JsonObject message(Shown shown) {
    JsonObject message = new JsonObject();
    message.addProperty("text", shown.text());
    message.add("blocks", com.google.gson.JsonParser.parseString(shown.blocks()));
    return message;
  }
}
