package dev.networkingcoach.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.Network;
import jakarta.mail.Flags;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A mailbox on a real IMAP server, followed by the journal of the person at this machine. */
@Timeout(120)
class MailCommandTest {
  private static final String HOST = "127.0.0.1";
  private static final String ME = "mira@example.org";
  private static final String SECRET = "correct-horse-battery";

  @TempDir private Path directory;
  private final GreenMail server = new GreenMail(setup());
  private Journaled journal;
  private Journaled locked;
  private GreenMailUser user;
  private MailFolder inbox;
  private String mailbox;
  private int number;

  /** On a busy machine a server needs longer to start than the two seconds it is given. */
  private static ServerSetup setup() {
    ServerSetup setup = new ServerSetup(0, HOST, ServerSetup.PROTOCOL_IMAP);
    setup.setServerStartupTimeout(60_000);
    return setup;
  }

  @BeforeEach
  void aMailboxAndAJournalWithOneContact() throws Exception {
    server.start();
    user = server.setUser(ME, ME, SECRET);
    inbox = server.getManagers().getImapHostManager().getInbox(user);
    mailbox = "imap://" + ME + "@" + HOST + ":" + server.getImap().getPort();
    Path file = directory.resolve("coach.db");
    locked = new Journaled(file);
    journal = new Journaled(file, Map.of("COACH_MAIL_PASSWORD", SECRET));
    Path contacts =
        Files.writeString(
            directory.resolve("contacts.csv"), "Name,Email\nDana Ortiz,dana@fjordbank.example\n");
    assertThat(journal.coach("import", contacts.toString()).status()).isZero();
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  private void put(MailFolder folder, String from, String to, int day) throws Exception {
    String mail =
        "From: "
            + from
            + "\r\nTo: "
            + to
            + "\r\nDate: "
            + day
            + " Nov 2026 10:00:00 +0100\r\nSubject: Pricing\r\nMessage-ID: <"
            + ++number
            + "@test>\r\n\r\nHello.\r\n";
    MimeMessage message =
        new MimeMessage(
            Session.getInstance(new Properties()), new ByteArrayInputStream(mail.getBytes(UTF_8)));
    folder.appendMessage(message, new Flags(), Date.from(Instant.parse("2026-11-20T10:00:00Z")));
  }

  @Test
  void isFollowedReadAgainUndoneAndFollowedNoMore() throws Exception {
    put(inbox, "dana@fjordbank.example", ME, 20);
    Network before = journal.network();
    Ran first = journal.coach("mail", "follow", mailbox);
    assertThat(first.err()).contains(ME + " (" + HOST + "): mail, 1 message; headers only");
    assertThat(first.status()).isZero();
    assertThat(journal.network().interactions())
        .extracting(Interaction::what)
        .containsExactly("Pricing");
    assertThat(journal.network().owner().emails()).containsExactly(ME);

    Ran again = journal.coach("mail");
    assertThat(again.err()).contains("mail, 0 messages", "Nothing is new");
    put(inbox, "dana@fjordbank.example", ME, 21);
    assertThat(journal.coach("mail").err()).contains("mail, 1 message;", "1 interaction added");

    journal.coach("undo");
    journal.coach("undo");
    assertThat(journal.network()).isEqualTo(before);

    assertThat(journal.coach("mail", "unfollow", mailbox).status()).isZero();
    Ran none = journal.coach("mail");
    assertThat(none.status()).isEqualTo(2);
    assertThat(none.err()).contains("no mailbox is followed yet");
  }

  @Test
  void withoutAPasswordNothingIsRead() {
    Ran ran = locked.coach("mail", "follow", mailbox);
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).contains("COACH_MAIL_PASSWORD or COACH_MAIL_TOKEN was expected");
    assertThat(journal.coach("mail").err()).contains("no mailbox is followed yet");
  }

  @Test
  void aPasswordThatIsRefusedFollowsNothing() {
    Journaled wrong = new Journaled(journal.file(), Map.of("COACH_MAIL_PASSWORD", "wrong-staple"));
    Ran ran = wrong.coach("mail", "follow", mailbox);
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.err()).contains("the server refused the password").doesNotContain("staple");
    assertThat(journal.coach("mail").err()).contains("no mailbox is followed yet");
  }

  @Test
  void thePasswordIsNowhereInTheFilesOfTheJournal() throws Exception {
    put(inbox, "dana@fjordbank.example", ME, 20);
    journal.coach("mail", "follow", mailbox);
    try (Stream<Path> files = Files.walk(directory)) {
      assertThat(files.filter(Files::isRegularFile))
          .isNotEmpty()
          .allSatisfy(file -> assertThat(latin(file)).doesNotContain(SECRET));
    }
  }

  private static String latin(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
  }

  @Test
  void thosePeopleWrittenToTwiceAreListedTenAtATime() throws Exception {
    MailFolder sent = server.getManagers().getImapHostManager().createMailbox(user, "Sent");
    for (int person = 10; person < 22; person++) {
      String to = "Person P" + person + " <p" + person + "@x.example>";
      put(sent, ME, to, 19);
      put(sent, ME, to, 20);
    }
    Ran first = journal.coach("mail", "follow", mailbox);
    assertThat(first.err().replaceAll("\\s+", " "))
        .contains("Person P10 (p10@x.example, 2 mails)", "and 2 more", "coach mail people 2");
    assertThat(journal.coach("mail", "people").out())
        .contains("Person P10", "Person P19")
        .doesNotContain("Person P20");
    assertThat(journal.coach("mail", "people", "2").out())
        .contains("Person P20", "Person P21")
        .doesNotContain("Person P19");
    assertThat(journal.coach("mail", "people", "3").err()).contains("There is nobody else");
    assertThat(journal.coach("mail", "people", "x").status()).isEqualTo(2);
  }

  @Test
  void ofSeveralMailboxesOneMustBeNamed() {
    journal.coach("mail", "follow", mailbox);
    journal.coach("mail", "follow", mailbox + "/INBOX");
    Ran ran = journal.coach("mail");
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).contains("several mailboxes", mailbox + ", " + mailbox + "/INBOX");
    assertThat(journal.coach("mail", mailbox + "/INBOX").status()).isZero();
  }

  @Test
  void aPasswordInTheAddressIsRefusedAndNotShown() {
    Ran ran = journal.coach("mail", "follow", "imaps://mira:hunter2@imap.example.org");
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).contains("COACH_MAIL_PASSWORD").doesNotContain("hunter2");
  }

  @Test
  void aConnectionThatFailsSaysWhatFailed() throws IOException {
    server.stop();
    Ran ran = journal.coach("mail", "follow", mailbox);
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.err()).contains(ME + " (" + HOST + "): the connection failed");
    server.start();
  }

  @Test
  void peopleWrittenToOnceARunAreNamedWithTheSecondMail() throws Exception {
    MailFolder sent = server.getManagers().getImapHostManager().createMailbox(user, "Sent");
    put(sent, ME, "Eve Moss <eve@x.example>", 19);
    put(sent, ME, "Finn Lund <finn@x.example>", 19);
    assertThat(journal.coach("mail", "follow", mailbox).err()).doesNotContain("Eve Moss");
    assertThat(journal.coach("mail").err()).doesNotContain("Eve Moss");
    put(sent, ME, "Eve Moss <eve@x.example>", 20);
    assertThat(journal.coach("mail").err().replaceAll("\\s+", " "))
        .contains("Eve Moss (eve@x.example, 2 mails)")
        .doesNotContain("Finn");
    assertThat(journal.coach("mail", "--all").err()).contains("Nothing is new");
  }

  @Test
  void mailWithSomebodyWhoBecameAContactIsFoundByReadingAllAgain() throws Exception {
    put(inbox, "eve@x.example", ME, 20);
    journal.coach("mail", "follow", mailbox);
    Path contacts =
        Files.writeString(directory.resolve("more.csv"), "Name,Email\nEve Moss,eve@x.example\n");
    journal.coach("import", contacts.toString());
    assertThat(journal.coach("mail").err()).contains("Nothing is new");
    assertThat(journal.network().interactions()).isEmpty();
    assertThat(journal.coach("mail", "--all").err()).contains("1 interaction added");
    assertThat(journal.coach("mail", "--all").err()).contains("Nothing is new");
  }

  @Test
  void anotherAddressOfTheOwnerReadsAllAgain() throws Exception {
    put(inbox, "dana@fjordbank.example", "m@chen.example", 20);
    assertThat(journal.coach("mail", "follow", mailbox).err()).contains("neither from you");
    assertThat(journal.coach("mail", "--me", "m@chen.example").err())
        .contains("1 interaction added");
    assertThat(journal.coach("mail", "--me", "M@chen.example").err())
        .contains("mail, 0 messages", "Nothing is new");
  }

  @Test
  void aMailboxThatIsNotFollowedIsNotRead() {
    journal.coach("mail", "follow", mailbox);
    Ran ran = journal.coach("mail", mailbox + "/Sent");
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).contains("is not followed", "coach mail follow " + mailbox + "/Sent");
    assertThat(journal.coach("mail").status()).isZero();
  }

  @Test
  void anAddressThatTheMailboxTellsIsNotAskedFor() throws Exception {
    put(inbox, "dana@fjordbank.example", ME, 20);
    Ran ran = journal.answering("", "mail", "follow", mailbox);
    assertThat(ran.status()).isZero();
    assertThat(ran.err()).doesNotContain("Which e-mail");
    assertThat(journal.network().interactions()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"A%23B", "A%3FB", "A%20B", "Entw%C3%BCrfe"})
  void aFolderOfAnyNameIsFollowed(String folder) throws Exception {
    String name = URLDecoder.decode(folder, UTF_8);
    MailFolder odd = server.getManagers().getImapHostManager().createMailbox(user, name);
    put(odd, "dana@fjordbank.example", ME, 20);
    assertThat(journal.coach("mail", "follow", mailbox + "/" + folder).status()).isZero();
    assertThat(journal.coach("mail").err()).contains("mail, 0 messages");
    assertThat(journal.coach("mail", "unfollow", mailbox + "/" + folder).status()).isZero();
  }
}
