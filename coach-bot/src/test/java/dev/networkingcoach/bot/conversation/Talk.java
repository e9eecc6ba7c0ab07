package dev.networkingcoach.bot.conversation;

import dev.networkingcoach.api.Coach;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.Owner;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.journal.Entry;
import dev.networkingcoach.api.journal.Known;
import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.bot.channel.Incoming;
import dev.networkingcoach.bot.channel.Person;
import dev.networkingcoach.bot.exchange.ContactExchange;
import dev.networkingcoach.bot.reply.Button;
import dev.networkingcoach.bot.reply.Form;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.journal.JdbcJournal;
import dev.networkingcoach.rules.RuleBasedCoach;
import dev.networkingcoach.rules.StrongestPaths;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A conversation by script: the real coach, a journal in SQLite, and a clock that is set. */
final class Talk implements AutoCloseable {
  static final Coach COACH = RuleBasedCoach.builder().build();
  static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

  private final JdbcJournal journal;
  private final CoachConversation conversation;
  private Instant now = LocalDate.of(2026, 11, 23).atTime(9, 0).atZone(ZONE).toInstant();
  private Person person = person("mira", "Mira Chen");
  private int messages;

  Talk(Path folder) {
    this(folder, new PlainExchange());
  }

  Talk(Path folder, ContactExchange exchange) {
    journal = JdbcJournal.file(folder.resolve("journal.db")).open();
    conversation =
        CoachConversation.builder(journal, COACH)
            .persons(journal.persons())
            .paths(new StrongestPaths())
            .exchange(exchange)
            .clock(() -> now)
            .build();
  }

  static Person person(String id, String name) {
    return new Person(new OwnerKey("test", id), "terminal", name, ZONE);
  }

  Talk as(Person other) {
    person = other;
    return this;
  }

  Person person() {
    return person;
  }

  CoachConversation conversation() {
    return conversation;
  }

  JdbcJournal journal() {
    return journal;
  }

  LocalDate today() {
    return LocalDate.ofInstant(now, ZONE);
  }

  Instant now() {
    return now;
  }

  Talk days(int days) {
    now = now.atZone(ZONE).plusDays(days).toInstant();
    return this;
  }

  Talk hours(int hours) {
    now = now.plus(Duration.ofHours(hours));
    return this;
  }

  Network network() {
    return journal.read(person.key()).map(Known::network).orElseThrow();
  }

  Known known() {
    return journal.read(person.key()).orElseThrow();
  }

  /** Facts that were there before, and the plan as it is with them. */
  Talk given(Change... changes) {
    String id = person.key().owner();
    Change opened = new Change.Opened(Owner.builder(id, person.name(), ZONE).build());
    journal.record(person.key(), new Entry("opened", now, id, "test", List.of(opened)));
    if (changes.length > 0) {
      journal.record(
          person.key(), new Entry("given" + ++messages, now, id, "test", Arrays.asList(changes)));
    }
    return this;
  }

  Reply say(String text) {
    return say("m" + ++messages, text);
  }

  Reply say(String id, String text) {
    return conversation.answer(person, new Incoming.Said(id, text));
  }

  Reply press(Button button) {
    return press(button.token());
  }

  Reply press(String token) {
    return conversation.answer(person, new Incoming.Pressed("p" + ++messages, token));
  }

  Reply submit(Form form, String... namesAndValues) {
    Map<String, String> values = new HashMap<>();
    form.fields().forEach(field -> values.put(field.name(), field.value()));
    for (int i = 0; i < namesAndValues.length; i += 2) {
      values.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return conversation.answer(
        person, new Incoming.Submitted("f" + ++messages, form.token(), values));
  }

  /** All buttons of a reply, in order. */
  static List<Button> buttons(Reply reply) {
    return reply.parts().stream().flatMap(Talk::buttons).toList();
  }

  private static Stream<Button> buttons(Part part) {
    if (part instanceof Part.Buttons buttons) {
      return buttons.buttons().stream();
    }
    if (part instanceof Part.AdviceCard card) {
      return card.buttons().stream();
    }
    if (part instanceof Part.PersonCard card) {
      return card.buttons().stream();
    }
    if (part instanceof Part.Listing list) {
      return Stream.concat(
          list.items().stream().flatMap(item -> Stream.ofNullable(item.button())),
          Stream.ofNullable(list.more()));
    }
    return Stream.empty();
  }

  /** The button by which the first advice of a reply is done, wherever it stands. */
  static Button done(Reply reply) {
    return buttons(reply).stream()
        .filter(
            button -> button.token().startsWith("1|done|") || button.token().startsWith("1|did|"))
        .findFirst()
        .orElseThrow(() -> new AssertionError("nothing to be done in " + text(reply)));
  }

  /** The button of a label. */
  static Button button(Reply reply, String label) {
    return buttons(reply).stream()
        .filter(button -> button.label().contains(label))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no button " + label + " in " + text(reply)));
  }

  /** Everything a reply says, in plain text. */
  static String text(Reply reply) {
    List<String> lines = new ArrayList<>(List.of(reply.summary()));
    reply.parts().forEach(part -> lines.add(part.toString()));
    if (reply.form() != null) {
      lines.add(reply.form().toString());
    }
    return String.join("\n", lines);
  }

  @Override
  public void close() {
    journal.close();
  }
}
