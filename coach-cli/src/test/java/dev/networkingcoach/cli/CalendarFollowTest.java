package dev.networkingcoach.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.networkingcoach.api.facts.Meeting;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A calendar on a real HTTP server, followed by the journal of the person at this machine. */
@Timeout(120)
class CalendarFollowTest {
  private static final String SECRET = "/private-5up3r/basic.ics";

  @TempDir private Path directory;
  private Journaled journal;
  private HttpServer server;
  private String address;
  private volatile String calendar = "";
  private final AtomicInteger sent = new AtomicInteger();

  @BeforeEach
  void aCalendarAndAJournalWithOneContact() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
    address = "http://127.0.0.1:" + server.getAddress().getPort() + SECRET;
    journal = new Journaled(directory.resolve("coach.db"));
    Path contacts =
        Files.writeString(
            directory.resolve("contacts.csv"), "Name,Email\nDana Ortiz,dana@fjordbank.example\n");
    assertThat(journal.coach("import", contacts.toString()).status()).isZero();
    calendar = meeting("20261126");
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String tag = "\"" + calendar.hashCode() + "\"";
    boolean known = tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
    byte[] bytes = calendar.getBytes(UTF_8);
    exchange.getResponseHeaders().set("ETag", tag);
    exchange.sendResponseHeaders(known ? 304 : 200, known ? -1 : bytes.length);
    if (!known) {
      sent.incrementAndGet();
      exchange.getResponseBody().write(bytes);
    }
    exchange.close();
  }

  private static String meeting(String day) {
    return """
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//test//EN
        BEGIN:VEVENT
        UID:m1@test
        DTSTAMP:20261101T090000Z
        DTSTART:%sT100000Z
        SUMMARY:Review
        ATTENDEE;CN=Dana Ortiz:mailto:dana@fjordbank.example
        END:VEVENT
        END:VCALENDAR
        """
        .formatted(day)
        .replace("\n", "\r\n");
  }

  private List<LocalDate> meetings() {
    return journal.network().meetings().stream().map(Meeting::on).toList();
  }

  @Test
  void isReadAtOnceAndThenWithEachPlanWhereItChanged() {
    Ran first = journal.coach("calendar", "follow", address);
    assertThat(first.err()).contains("1 meeting", "127.0.0.1 is followed");
    assertThat(first.status()).isZero();
    assertThat(meetings()).containsExactly(LocalDate.of(2026, 11, 26));

    Ran unchanged = journal.coach("today");
    assertThat(unchanged.status()).isZero();
    assertThat(unchanged.err()).isEmpty();
    assertThat(sent).hasValue(1);

    calendar = meeting("20261127");
    assertThat(journal.coach("today").err()).contains("1 meeting");
    assertThat(sent).hasValue(2);
    assertThat(meetings()).containsExactly(LocalDate.of(2026, 11, 27));
  }

  @Test
  void whatNeverChangesIsReadInFullAgainAfterAWeek() {
    journal.coach("calendar", "follow", address);

    journal.later(6).coach("today");
    assertThat(sent).hasValue(1);
    journal.later(1).coach("today");
    assertThat(sent).hasValue(2);
  }

  @Test
  void thePlanIsShownWhereTheCalendarIsAway() {
    journal.coach("calendar", "follow", address);
    server.stop(0);

    Ran plan = journal.coach("today");

    assertThat(plan.status()).isZero();
    assertThat(plan.out()).isNotBlank();
    assertThat(plan.err())
        .contains("127.0.0.1 cannot be reached.", "The plan goes by what is known")
        .doesNotContain("5up3r");
    assertThat(meetings()).hasSize(1);
  }

  @Test
  void isListedWithoutItsSecretAndFollowedNoMore() {
    assertThat(journal.coach("calendar", "list").err()).contains("You follow no calendar yet.");
    journal.coach("calendar", "follow", address);

    Ran list = journal.coach("calendar", "list");
    assertThat(list.out()).contains("1  127.0.0.1, read on 2026-11-23").doesNotContain("5up3r");

    assertThat(journal.coach("calendar", "unfollow", "2").status()).isEqualTo(2);
    assertThat(journal.coach("calendar", "unfollow", "1").status()).isZero();
    calendar = meeting("20261127");
    journal.coach("today");
    assertThat(meetings()).as("what was read stays").containsExactly(LocalDate.of(2026, 11, 26));
    assertThat(journal.coach("calendar", "unfollow", address).err()).contains("is not followed");
  }

  @Test
  void itsAddressIsInNoFileInTheClearAndTheKeyIsTheOwnersAlone() throws IOException {
    journal.coach("calendar", "follow", address);

    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(new String(Files.readAllBytes(file), ISO_8859_1))
            .as(file.toString())
            .doesNotContain("5up3r");
      }
    }
    Path key = directory.resolve("coach.db.key");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
        .isEqualTo("rw-------");

    Files.delete(key);
    Ran plan = journal.coach("today");
    assertThat(plan.status()).isZero();
    assertThat(plan.err()).contains("can't be read any more", key.toString());
  }

  @Test
  void aLostKeyKeepsNobodyFromFollowingAgain() throws IOException {
    Path key = directory.resolve("coach.db.key");
    journal.coach("calendar", "follow", address);
    Files.delete(key);

    assertThat(journal.coach("calendar", "list").err()).contains(key.toString(), "unfollow all");
    assertThat(journal.coach("calendar", "unfollow", "1").status()).isEqualTo(1);
    assertThat(key).as("a look makes no key").doesNotExist();
    Ran again = journal.coach("calendar", "follow", address);
    assertThat(again.status()).isZero();
    assertThat(again.err()).contains("can't be read any more", "127.0.0.1 is followed");
    assertThat(journal.coach("calendar", "list").out())
        .contains("1  127.0.0.1")
        .doesNotContain("2 ");

    Files.writeString(key, "no key at all");
    assertThat(journal.coach("calendar", "unfollow", "all").status()).isZero();
    assertThat(journal.coach("calendar", "list").err()).contains("You follow no calendar yet.");
    assertThat(journal.coach("calendar", "follow", address).status()).isZero();
    assertThat(journal.coach("calendar", "list").out()).contains("1  127.0.0.1");
  }

  @Test
  void oneJournalHasOneKeyHoweverItIsNamed() {
    journal.coach("calendar", "follow", address);
    Path file = directory.resolve("coach.db");

    assertThat(
            new Journaled(file, Map.of("COACH_JOURNAL", "jdbc:sqlite:" + file))
                .coach("calendar", "list")
                .out())
        .contains("1  127.0.0.1");
  }

  @Test
  void whatIsNoCalendarIsNotFollowed() {
    calendar = "<html>Please sign in</html>";
    Ran page = journal.coach("calendar", "follow", address);
    assertThat(page.status()).isEqualTo(1);
    assertThat(page.err()).contains("maybe a web page").doesNotContain("5up3r");

    Ran clear = journal.coach("calendar", "follow", "http://example.org" + SECRET);
    assertThat(clear.status()).isEqualTo(2);
    assertThat(clear.err()).contains("https://").doesNotContain("5up3r");

    assertThat(journal.coach("calendar", "follow").status()).isEqualTo(2);
    assertThat(journal.coach("calendar", "list").err()).contains("You follow no calendar yet.");
  }

  @Test
  void aFileIsFollowedAsWell() throws IOException {
    Path file = Files.writeString(directory.resolve("mine.ics"), calendar);
    journal.coach("calendar", "follow", file.toString());
    assertThat(meetings()).containsExactly(LocalDate.of(2026, 11, 26));

    Files.writeString(file, meeting("20261127") + "\r\n");
    journal.coach("today");
    assertThat(meetings()).containsExactly(LocalDate.of(2026, 11, 27));
  }
}
