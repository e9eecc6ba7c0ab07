package dev.networkingcoach.teams.internal.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.bot.channel.Conversation;
import dev.networkingcoach.bot.channel.Incoming;
import dev.networkingcoach.bot.channel.Person;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.journal.JdbcJournal;
import dev.networkingcoach.teams.internal.activity.ActivityJson;
import dev.networkingcoach.teams.support.TeamsConversation;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plan of five as a card of the real conversation: short, and every button speaks. */
class TeamsPlanTest {
  private static final List<String> TOLD =
      List.of(
          "add Dana Fox, CTO at Payflow",
          "met Dana Fox yesterday at JavaZone",
          "add Ola Berg",
          "Ola Berg gave me an introduction yesterday",
          "add Nils Holm, editor at Folio",
          "Nils Holm wrote me four days ago about the budget",
          "add Eva Lind",
          "met Eva Lind two days ago",
          "add Sam Lee",
          "asked Sam Lee for a referral 12 days ago",
          "add Kim Roth",
          "met Kim Roth two days ago");

  private static final Person ALEX =
      new Person(new OwnerKey("teams:t", "alex"), "teams", "Alex", ZoneId.of("Europe/Berlin"));

  @TempDir Path folder;
  private JdbcJournal journal;
  private JsonNode card;

  @BeforeEach
  void tell() {
    journal = JdbcJournal.file(folder.resolve("journal.db")).open();
    Conversation conversation = TeamsConversation.over(journal);
    for (int i = 0; i < TOLD.size(); i++) {
      conversation.answer(ALEX, new Incoming.Said("m" + i, TOLD.get(i)));
    }
    Reply plan = conversation.answer(ALEX, new Incoming.Said("plan", "today"));
    List<AdaptiveCard> cards =
        new AdaptiveCards(conversation::opensForm).of(plan, new CardAudience("29:alex", true));
    assertThat(cards).hasSize(1);
    OwnCheck.check(cards.get(0));
    card = ActivityJson.tree(cards.get(0));
  }

  @AfterEach
  void close() {
    journal.close();
  }

  private static Stream<JsonNode> all(JsonNode node, String type) {
    List<JsonNode> found = new ArrayList<>();
    collect(node, type, found);
    return found.stream();
  }

  private static void collect(JsonNode node, String type, List<JsonNode> found) {
    if (node.path("type").asText().equals(type)) {
      found.add(node);
    }
    // What stands in for a button in an old client is no further button.
    node.properties().stream()
        .filter(field -> !field.getKey().equals("fallback"))
        .forEach(field -> collect(field.getValue(), type, found));
    if (node.isArray()) {
      node.forEach(child -> collect(child, type, found));
    }
  }

  private static boolean isInMenu(JsonNode action) {
    return action.path("mode").asText().equals("secondary");
  }

  private List<JsonNode> buttons() {
    return Stream.concat(
            all(card.path("body"), "Action.Execute"), all(card.path("body"), "Action.Submit"))
        .filter(action -> !isInMenu(action))
        .toList();
  }

  @Test
  void aPlanOfFiveIsReadAtAGlance() {
    long menus =
        all(card, "ActionSet")
            .filter(
                set -> {
                  List<JsonNode> actions = new ArrayList<>();
                  set.path("actions").forEach(actions::add);
                  return actions.stream().anyMatch(TeamsPlanTest::isInMenu);
                })
            .count();
    assertThat(menus).isEqualTo(5);
    assertThat(buttons().size() + menus).isEqualTo(11);
    List<String> words =
        Stream.concat(
                Stream.concat(all(card, "TextBlock"), all(card, "TextRun"))
                    .map(text -> text.path("text").asText()),
                buttons().stream().map(button -> button.path("title").asText()))
            .flatMap(text -> Stream.of(text.replace("–", " ").strip().split("\\s+")))
            .filter(word -> !word.isEmpty())
            .toList();
    assertThat(words).as(String.join(" ", words)).hasSizeBetween(50, 120);
  }

  @Test
  void everyLabelSaysByItselfWhatItDoes() {
    List<String> labels = buttons().stream().map(button -> button.path("title").asText()).toList();
    assertThat(labels)
        .doesNotHaveDuplicates()
        .contains("Follow up with Dana", "Thank Ola", "Reply to Nils")
        .doesNotContain("Done", "More", "Show", "Why")
        .noneMatch(label -> label.endsWith("…"));
    assertThat(buttons())
        .filteredOn(button -> button.path("title").asText().equals("Thank Ola"))
        .allMatch(button -> button.path("tooltip").asText().startsWith("Thank Ola Berg for"));
  }
}
