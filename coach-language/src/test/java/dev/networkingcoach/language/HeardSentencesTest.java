package dev.networkingcoach.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.search.PersonName;
import dev.networkingcoach.language.command.AboutPerson;
import dev.networkingcoach.language.command.Command;
import dev.networkingcoach.language.command.Context;
import dev.networkingcoach.language.command.Housekeeping.Corrected;
import dev.networkingcoach.language.command.InteractionCommand.Interacted;
import dev.networkingcoach.language.command.InteractionCommand.Introduced;
import dev.networkingcoach.language.command.InteractionCommand.Noted;
import dev.networkingcoach.language.command.KnownNames;
import dev.networkingcoach.language.command.MeetingCommand.MeetingPlanned;
import dev.networkingcoach.language.command.NamedContact;
import dev.networkingcoach.language.command.TalkThread;
import dev.networkingcoach.language.statement.MessageReading;
import dev.networkingcoach.language.statement.Statement;
import dev.networkingcoach.language.statement.StatementReading;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What people type, and what comes of it, from tables: what was said before, two bars, what is
 * said, an arrow, and of each statement the commands in short; "?" where something is asked, "-"
 * where nothing is to be done, "!" where it was not understood; after "+" the names that are new.
 */
class HeardSentencesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
  private static final Grammar GRAMMAR = new Grammar();

  static Stream<String> lines() {
    return Stream.of("heard.txt", "deeds.txt", "ordered.txt", "asked.txt", "gated.txt")
        .flatMap(HeardSentencesTest::lines);
  }

  private static Stream<String> lines(String table) {
    try (InputStream in = HeardSentencesTest.class.getResourceAsStream(table)) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#"));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @ParameterizedTest
  @MethodSource("lines")
  void isHeardAsTheTableSays(String line) {
    int arrow = line.indexOf(" => ");
    assertThat(heard(line.substring(0, arrow))).isEqualTo(line.substring(arrow + 4));
  }

  @Test
  void thereAreHundredsOfThem() {
    assertThat(lines()).hasSizeGreaterThan(300);
  }

  /** What the last of the messages comes to. */
  static String heard(String said) {
    Everybody names = new Everybody();
    TalkThread thread = TalkThread.NONE;
    String last = "";
    for (String message : said.split(" \\|\\| ", -1)) {
      MessageReading reading =
          GRAMMAR.hear(message.replace("\\n", "\n"), new Context(TODAY, names, thread));
      reading.statements().stream()
          .flatMap(one -> one.newNames().stream())
          .forEach(one -> names.add(one.name()));
      thread = TalkThread.of(reading.thread().text());
      last =
          reading.statements().stream()
              .map(HeardSentencesTest::shortly)
              .collect(Collectors.joining(" ; "));
    }
    return last;
  }

  private static String shortly(Statement statement) {
    StatementReading reading = statement.reading();
    String added =
        statement.newNames().stream()
            .map(one -> " +" + one.name() + (one.job().isEmpty() ? "" : " (" + one.job() + ")"))
            .collect(Collectors.joining());
    if (reading instanceof StatementReading.Told told) {
      return told.commands().stream()
              .map(HeardSentencesTest::shortly)
              .collect(Collectors.joining(", "))
          + added;
    }
    return reading instanceof StatementReading.Doubtful
        ? "?"
        : reading instanceof StatementReading.NothingToDo ? "-" : "!";
  }

  private static String shortly(Command command) {
    if (command instanceof Interacted one) {
      String what = one.matter().what() == null ? "" : " '" + one.matter().what() + "'";
      String event = one.where().event() == null ? "" : " @" + one.where().event();
      String learnt =
          one.learnt().isEmpty() ? "" : " " + one.learnt().fields() + one.learnt().lists();
      return one.kind() + " " + one.people() + day(one.on()) + what + event + learnt;
    } else if (command instanceof Introduced one) {
      return "INTRODUCED " + one.one() + "-" + one.other() + day(one.on());
    } else if (command instanceof Noted one) {
      return "NOTE " + one.who();
    } else if (command instanceof MeetingPlanned one) {
      String at = one.at() == null ? "" : " " + one.at();
      return "MEETING " + one.with() + day(one.on()) + at;
    } else if (command instanceof AboutPerson.Learnt one) {
      return "LEARNT " + one.who() + " " + one.details().fields() + one.details().lists();
    } else if (command instanceof Corrected one) {
      return "CORRECTED " + one.instead().stream().map(HeardSentencesTest::shortly).toList();
    }
    return command.getClass().getSimpleName();
  }

  private static String day(LocalDate day) {
    return day.equals(TODAY) ? "" : " " + day;
  }

  /** The people of the table. */
  private static final class Everybody implements KnownNames {
    private final List<NamedContact> people = new ArrayList<>();

    Everybody() {
      known("dana", "Dana Ortiz", "Payflow", "CTO");
      known("sven", "Sven Lindqvist", "Norrsken Labs", "Research Lead");
      known("priya", "Priya Raman", "Acme Corp", "Head of Marketing");
      known("bob", "Bob Miller", "Acme Corp", "Procurement");
      known("marta", "Marta van der Berg", "Kade & Co.", "Partner");
      known("annalena", "Anna-Lena Weiß", "Siemens", "Innovation Manager");
      known("tombecker", "Tom Becker", "Allianz", "Underwriter");
      known("tomellis", "Tom Ellis", "Monzo", "Product Manager");
      known("joao", "João Pereira", "Lisbon Ventures", "Principal");
      known("kate", "Kate O'Brien", "HubSpot", "VP Sales");
      known("michael", "Michael Chen", "Stripe", "Engineering Manager");
      people.add(new NamedContact("lee", "Lee Park", null, null, List.of(), false));
    }

    private void known(String id, String name, String organization, String title) {
      people.add(new NamedContact(id, name, organization, title, List.of(), true));
    }

    void add(String name) {
      people.add(new NamedContact(name, name, null, null, List.of(), true));
    }

    @Override
    public boolean knows(Kind kind, String name) {
      String wanted = " " + PersonName.fold(name) + " ";
      Stream<String> all =
          switch (kind) {
            case PERSON -> people.stream().map(NamedContact::name);
            case EVENT -> names(kind).stream();
            case GROUP, RESOURCE -> Stream.empty();
          };
      return !wanted.isBlank()
          && all.anyMatch(one -> (" " + PersonName.fold(one) + " ").contains(wanted));
    }

    @Override
    public String owner() {
      return "Nora Keller";
    }

    @Override
    public List<NamedContact> people() {
      return people;
    }

    @Override
    public List<String> names(Kind kind) {
      return kind == Kind.EVENT ? List.of("JavaZone", "DevOpsDays") : List.of();
    }
  }
}
