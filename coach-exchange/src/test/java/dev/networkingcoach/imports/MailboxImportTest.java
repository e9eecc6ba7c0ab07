package dev.networkingcoach.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.DummySSLServerSocketFactory;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.Owner;
import dev.networkingcoach.imports.columns.ImportSettings;
import dev.networkingcoach.imports.mail.MailAccount;
import dev.networkingcoach.imports.mail.MailConnection;
import dev.networkingcoach.imports.mail.MailboxException;
import dev.networkingcoach.imports.mail.MailboxNews;
import dev.networkingcoach.imports.mail.MailboxPosition;
import dev.networkingcoach.imports.report.ImportResult;
import jakarta.mail.Flags;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Mailboxes on a real IMAP server. */
@Timeout(120)
class MailboxImportTest {
  private static final String HOST = "127.0.0.1";
  private static final String ME = "mira@example.org";
  private static final String SECRET = "correct horse";
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

  private final Network known =
      Network.builder(
              Owner.builder("mira", "Mira Chen", ZoneId.of("Europe/Amsterdam"))
                  .emails(List.of(ME))
                  .build())
          .contacts(Contact.builder("dana", "Dana Ortiz").emails("dana@fjordbank.example").build())
          .build();
  private final GreenMail server = new GreenMail(setup(ServerSetup.PROTOCOL_IMAP));
  private GreenMailUser user;
  private MailFolder inbox;
  private MailFolder sent;

  /** On a busy machine a server needs longer to start than the two seconds it is given. */
  private static ServerSetup setup(String protocol) {
    ServerSetup setup = new ServerSetup(0, HOST, protocol);
    setup.setServerStartupTimeout(60_000);
    return setup;
  }

  @BeforeEach
  void start() throws Exception {
    server.start();
    user = server.setUser(ME, ME, SECRET);
    inbox = server.getManagers().getImapHostManager().getInbox(user);
    sent = server.getManagers().getImapHostManager().createMailbox(user, "Sent");
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  private static void put(MailFolder folder, String from, String to, int day) throws Exception {
    put(folder, from, to, "Mon, " + day + " Nov 2026 10:00:00 +0100", new Flags());
  }

  private static void put(MailFolder folder, String from, String to, String date, Flags flags)
      throws Exception {
    String mail =
        "From: "
            + from
            + "\r\nTo: "
            + to
            + "\r\nDate: "
            + date
            + "\r\nSubject: Pricing f\u00fcr "
            + from
            + "\r\nMessage-ID: <"
            + System.nanoTime()
            + "@test>\r\n\r\nA secret body.\r\n";
    MimeMessage message =
        new MimeMessage(
            Session.getInstance(new Properties()), new ByteArrayInputStream(mail.getBytes(UTF_8)));
    Date received = Date.from(Instant.parse("2026-11-24T10:00:00Z"));
    folder.appendMessage(message, flags, received);
  }

  private MailAccount account(int port, boolean encrypted, String folder) {
    return new MailAccount(ME, HOST, port, encrypted, folder);
  }

  private MailConnection plain() {
    return plain(server.getImap().getPort(), "");
  }

  private MailConnection plain(int port, String folder) {
    return new MailConnection(account(port, false, folder), SECRET, false, PATIENCE, null);
  }

  private static ContactImport reading(Network network) {
    return ContactImport.into(network, ImportSettings.on(TODAY), mails -> {});
  }

  private ImportResult taken(MailConnection connection) {
    ContactImport reading = reading(known);
    MailboxNews news = reading.mailbox(connection, MailboxPosition.BEGINNING);
    assertThat(news.brokenOff()).isEmpty();
    return reading.run();
  }

  private static List<String> talks(ImportResult result) {
    return result.network().interactions().stream()
        .map(one -> one.contact() + " " + one.on() + " " + one.by())
        .toList();
  }

  @Test
  void whatWasReceivedAndSentIsRead() throws Exception {
    put(inbox, "dana@fjordbank.example", ME, 23);
    put(sent, ME, "dana@fjordbank.example", 22);
    ImportResult result = taken(plain());
    assertThat(talks(result)).containsExactly("dana 2026-11-23 CONTACT", "dana 2026-11-22 OWNER");
    assertThat(result.network().interactions().get(1).what()).isEqualTo("Pricing f\u00fcr " + ME);
  }

  @Test
  void nothingOnTheServerChangesAndNoBodyIsAskedFor() throws Exception {
    put(inbox, "dana@fjordbank.example", ME, 23);
    try (WatchedRelay relay = new WatchedRelay(server.getImap().getPort(), Long.MAX_VALUE)) {
      assertThat(talks(taken(plain(relay.port(), "")))).hasSize(1);
      assertThat(relay.said())
          .contains("EXAMINE INBOX", "BODY.PEEK[HEADER.FIELDS (")
          .doesNotContain("SELECT", "STORE", "BODY[", "RFC822", "TEXT", "EXPUNGE");
    }
    StoredMessage mail = inbox.getMessages().get(0);
    assertThat(mail.getFlags().contains(Flags.Flag.SEEN)).isFalse();
  }

  @Test
  void whatWasReadIsNotReadAgain() throws Exception {
    put(inbox, "dana@fjordbank.example", ME, 23);
    ContactImport first = reading(known);
    MailboxPosition reached = first.mailbox(plain(), MailboxPosition.BEGINNING).position();
    Network after = first.run().network();
    ContactImport again = reading(after);
    assertThat(again.mailbox(plain(), reached).position()).isEqualTo(reached);
    ImportResult nothing = again.run();
    assertThat(nothing.network()).isEqualTo(after);
    assertThat(nothing.files().get(0).rows()).isZero();
    put(inbox, "dana@fjordbank.example", ME, 24);
    ContactImport more = reading(after);
    more.mailbox(plain(), reached);
    ImportResult result = more.run();
    assertThat(result.files().get(0).rows()).isEqualTo(1);
    assertThat(talks(result)).containsExactly("dana 2026-11-23 CONTACT", "dana 2026-11-24 CONTACT");
  }

  @Test
  void aFolderOfOtherUidsIsReadAnewToNoEffect() throws Exception {
    var folders = server.getManagers().getImapHostManager();
    put(folders.createMailbox(user, "Old"), "dana@fjordbank.example", ME, 23);
    MailConnection old = plain(server.getImap().getPort(), "Old");
    ContactImport first = reading(known);
    MailboxPosition reached = first.mailbox(old, MailboxPosition.BEGINNING).position();
    Network after = first.run().network();
    long validity = reached.folders().get("Old").validity();
    folders.deleteMailbox(user, "Old");
    MailFolder anew = folders.createMailbox(user, "Old");
    while (anew.getUidValidity() == validity) {
      folders.deleteMailbox(user, "Old");
      anew = folders.createMailbox(user, "Old");
    }
    put(anew, "dana@fjordbank.example", ME, 23);
    ContactImport again = reading(after);
    MailboxPosition now = again.mailbox(old, reached).position();
    ImportResult result = again.run();
    assertThat(result.files().get(0).rows()).isEqualTo(1);
    assertThat(result.network()).isEqualTo(after);
    assertThat(now.folders().get("Old").validity()).isEqualTo(anew.getUidValidity());
  }

  @Test
  void whereTheConnectionBreaksWhatWasReadCountsAndTheRestFollows() throws Exception {
    int mails = 1_200;
    for (int i = 0; i < mails; i++) {
      put(inbox, "p" + i + "@x.example", ME, 23);
    }
    put(inbox, "dana@fjordbank.example", ME, 23);
    long whole;
    try (WatchedRelay relay = new WatchedRelay(server.getImap().getPort(), Long.MAX_VALUE)) {
      reading(known).mailbox(plain(relay.port(), ""), MailboxPosition.BEGINNING);
      whole = relay.passed();
    }
    MailboxPosition reached;
    try (WatchedRelay relay = new WatchedRelay(server.getImap().getPort(), whole * 7 / 10)) {
      ContactImport reading = reading(known);
      MailboxNews broken = reading.mailbox(plain(relay.port(), ""), MailboxPosition.BEGINNING);
      assertThat(broken.brokenOff()).isPresent();
      reached = broken.position();
      assertThat(reached.folders().get("INBOX").last()).isBetween(500L, 1_000L);
      ImportResult result = reading.run();
      assertThat(result.files().get(0).rows()).isBetween(500, 1_000);
      assertThat(talks(result)).isEmpty();
    }
    ContactImport rest = reading(known);
    assertThat(rest.mailbox(plain(), reached).brokenOff()).isEmpty();
    ImportResult result = rest.run();
    assertThat(result.files().get(0).rows())
        .isEqualTo(mails + 1 - (int) reached.folders().get("INBOX").last());
    assertThat(talks(result)).containsExactly("dana 2026-11-23 CONTACT");
  }

  @Test
  void draftsAndWhatIsDeletedAreLeftOut() throws Exception {
    String date = "Mon, 23 Nov 2026 10:00:00 +0100";
    put(inbox, ME, "dana@fjordbank.example", date, new Flags(Flags.Flag.DRAFT));
    put(inbox, ME, "dana@fjordbank.example", date, new Flags(Flags.Flag.DELETED));
    put(inbox, ME, "dana@fjordbank.example", date, new Flags("$Junk"));
    ImportResult result = taken(plain());
    assertThat(talks(result)).isEmpty();
    assertThat(result.skipped())
        .extracting(one -> one.reason())
        .containsExactlyInAnyOrder("1 draft", "2 mails in spam or trash");
  }

  @Test
  void theDayTheServerReceivedAMailCountsWhereItsDateCannotBe() throws Exception {
    put(inbox, "dana@fjordbank.example", ME, "Thu, 01 Jan 1970 00:00:00 +0000", new Flags());
    assertThat(talks(taken(plain()))).containsExactly("dana 2026-11-24 CONTACT");
  }

  @Test
  void overTlsACertificateIsTrustedOnlyWhereItIsKnownAndForThatName(@TempDir Path directory)
      throws Exception {
    Path keys = directory.resolve("keys.p12");
    assertThat(certificateFor("localhost", keys)).isZero();
    System.setProperty(
        DummySSLServerSocketFactory.GREENMAIL_KEYSTORE_FILE_PROPERTY, keys.toString());
    System.setProperty(DummySSLServerSocketFactory.GREENMAIL_KEYSTORE_PASSWORD_PROPERTY, SECRET);
    GreenMail encrypted = new GreenMail(setup(ServerSetup.PROTOCOL_IMAPS));
    try {
      encrypted.start();
      GreenMailUser other = encrypted.setUser(ME, ME, SECRET);
      put(
          encrypted.getManagers().getImapHostManager().getInbox(other),
          "dana@fjordbank.example",
          ME,
          23);
      int port = encrypted.getImaps().getPort();
      MailAccount named = new MailAccount(ME, "localhost", port, true, "");
      SSLSocketFactory trust = trusting(keys);
      notSafe(new MailConnection(named, SECRET, false, PATIENCE, null));
      notSafe(new MailConnection(account(port, true, ""), SECRET, false, PATIENCE, trust));
      assertThat(talks(taken(new MailConnection(named, SECRET, false, PATIENCE, trust))))
          .containsExactly("dana 2026-11-23 CONTACT");
    } finally {
      encrypted.stop();
      System.clearProperty(DummySSLServerSocketFactory.GREENMAIL_KEYSTORE_FILE_PROPERTY);
      System.clearProperty(DummySSLServerSocketFactory.GREENMAIL_KEYSTORE_PASSWORD_PROPERTY);
    }
  }

  private void notSafe(MailConnection connection) {
    assertThatExceptionOfType(MailboxException.class)
        .isThrownBy(() -> reading(known).mailbox(connection, MailboxPosition.BEGINNING))
        .withMessageContaining("the connection is not safe, so the password was not sent");
  }

  private static int certificateFor(String host, Path keys) throws Exception {
    Path keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
    return new ProcessBuilder(
            keytool.toString(),
            "-genkeypair",
            "-alias",
            "greenmail",
            "-keyalg",
            "RSA",
            "-storetype",
            "PKCS12",
            "-keystore",
            keys.toString(),
            "-storepass",
            SECRET,
            "-dname",
            "CN=" + host,
            "-ext",
            "san=dns:" + host,
            "-validity",
            "3650")
        .inheritIO()
        .start()
        .waitFor();
  }

  private static SSLSocketFactory trusting(Path file) throws Exception {
    KeyStore keys = KeyStore.getInstance(file.toFile(), SECRET.toCharArray());
    KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
    trusted.load(null, null);
    trusted.setCertificateEntry("server", keys.getCertificate("greenmail"));
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(trusted);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return context.getSocketFactory();
  }

  @Test
  void aWrongPasswordIsToldAndNotShown() {
    MailAccount account = account(server.getImap().getPort(), false, "");
    assertThatExceptionOfType(MailboxException.class)
        .isThrownBy(
            () ->
                reading(known)
                    .mailbox(
                        new MailConnection(account, "wrong staple", false, PATIENCE, null),
                        MailboxPosition.BEGINNING))
        .withMessageContaining(ME + " (" + HOST + "): the server refused the password")
        .withMessageContaining("app password")
        .satisfies(thrown -> assertThat(thrown.getMessage()).doesNotContain("staple"));
  }

  @Test
  void aTokenThatIsRefusedIsToldAndNotShown() {
    MailAccount account = account(server.getImap().getPort(), false, "");
    assertThatExceptionOfType(MailboxException.class)
        .isThrownBy(
            () ->
                reading(known)
                    .mailbox(
                        new MailConnection(account, "ya29.token", true, PATIENCE, null),
                        MailboxPosition.BEGINNING))
        .withMessageContaining("the server refused the token")
        .satisfies(thrown -> assertThat(thrown.getMessage()).doesNotContain("ya29"));
  }

  @Test
  void aServerThatKeepsSilentIsGivenUp() throws Exception {
    try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      MailConnection connection =
          new MailConnection(
              account(silent.getLocalPort(), false, ""),
              SECRET,
              false,
              Duration.ofSeconds(1),
              null);
      assertThatExceptionOfType(MailboxException.class)
          .isThrownBy(() -> reading(known).mailbox(connection, MailboxPosition.BEGINNING))
          .withMessageContaining("the server did not answer within 1 second");
    }
  }

  @Test
  void aFolderThatIsNotThereIsNamed() {
    MailConnection connection = plain(server.getImap().getPort(), "Nowhere");
    assertThatExceptionOfType(MailboxException.class)
        .isThrownBy(() -> reading(known).mailbox(connection, MailboxPosition.BEGINNING))
        .withMessageContaining("there is no folder Nowhere");
  }

  @ParameterizedTest
  @CsvSource({
    "imaps://mira@example.org@imap.example.org, mira@example.org, imap.example.org, 993, ''",
    "imaps://mira%40example.org@imap.example.org:1993/, mira@example.org, imap.example.org, 1993, ''",
    "imap://mira@localhost/My%20Mail/2026, mira, localhost, 143, My Mail/2026",
  })
  void anAddressIsRead(String address, String user, String host, int port, String folder) {
    MailAccount account = MailAccount.of(address);
    assertThat(account)
        .isEqualTo(new MailAccount(user, host, port, address.startsWith("imaps"), folder));
    assertThat(MailAccount.of(account.address())).isEqualTo(account);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mira@example.org",
        "https://mira@example.org",
        "imaps://imap.example.org",
        "imaps://mira:hunter2@imap.example.org",
        "imaps://mira@imap.example.org:0",
        "imaps://mira@imap.example.org:99999"
      })
  void whatIsNoAddressIsRefusedAndNoPasswordShown(String address) {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> MailAccount.of(address))
        .satisfies(thrown -> assertThat(thrown.getMessage()).doesNotContain("hunter2"));
  }

  @Test
  void everyAddressIsReadAsItIsWritten() {
    for (char c = ' '; c < 0x3000; c++) {
      if (!Character.isISOControl(c)) {
        MailAccount account = new MailAccount("m" + c + "@x", HOST, 993, true, "A" + c + "B/C");
        assertThat(MailAccount.of(account.address())).isEqualTo(account);
        assertThat(account.address()).doesNotContainPattern("[\\s#?]");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"imaps://m@h.example/A%0AB", "imaps://m@h.example/A%09B", "imaps://m%0D@h"})
  void anAddressWithAControlCharacterIsRefused(String address) {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> MailAccount.of(address))
        .withMessageContaining("control character");
  }

  @Test
  void aNameThatOnlyResolvesToThisMachineGetsNoPasswordInTheClear() throws Exception {
    try (WatchedRelay relay = new WatchedRelay(server.getImap().getPort(), Long.MAX_VALUE)) {
      // Java resolves it to 127.0.0.1, as a name server might resolve any name.
      MailAccount resolved = new MailAccount(ME, "127.1", relay.port(), false, "");
      assertThatExceptionOfType(MailboxException.class)
          .isThrownBy(
              () ->
                  reading(known)
                      .mailbox(
                          new MailConnection(resolved, SECRET, false, PATIENCE, null),
                          MailboxPosition.BEGINNING))
          .withMessageContaining("STARTTLS required");
      assertThat(relay.said()).contains("CAPABILITY").doesNotContain(SECRET, "LOGIN", "AUTH");
    }
  }

  @Test
  void aFolderThatCannotBeOpenedIsPassedOver() throws Exception {
    var folders = server.getManagers().getImapHostManager();
    folders.deleteMailbox(user, "Sent");
    folders.createMailbox(user, "Sent.2026");
    put(folders.createMailbox(user, "Gesendet"), ME, "dana@fjordbank.example", 22);
    assertThat(folders.getFolder(user, "Sent").isSelectable()).isFalse();
    assertThat(talks(taken(plain()))).containsExactly("dana 2026-11-22 OWNER");
  }
}
