package dev.networkingcoach.imports;

import static dev.networkingcoach.imports.Fixtures.skipped;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.facts.KnownPerson;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.Owner;
import dev.networkingcoach.imports.columns.ImportSettings;
import dev.networkingcoach.imports.report.ImportResult;
import dev.networkingcoach.imports.report.UnreadableFileException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Mail of files and folders: what is a talk with whom, and what is left out. */
class MailImportTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
  private static final String FROM = "From - Tue Nov 24 10:00:00 2026\n";
  private static final String ME = "Mira Chen <mira@example.org>";
  private static final String DANA = "Dana Ortiz <dana@fjordbank.example>";

  private final Network known = network("mira@example.org");
  private int number;

  private static Network network(String... own) {
    return Network.builder(
            Owner.builder("mira", "Mira Chen", ZoneId.of("Europe/Amsterdam"))
                .emails(List.of(own))
                .build())
        .contacts(
            Contact.builder("dana", "Dana Ortiz")
                .emails("dana@fjordbank.example", "dana.ortiz@home.example")
                .build(),
            Contact.builder("piotr", "Piotr Zieli\u0144ski").build())
        .build();
  }

  private String mail(String from, String to, String date, String... more) {
    return "From: "
        + from
        + "\nTo: "
        + to
        + "\nDate: "
        + date
        + "\n"
        + String.join("\n", more)
        + (more.length == 0 ? "" : "\n")
        + "Message-ID: <"
        + ++number
        + "@test>\n\nHello.\n\n";
  }

  private ImportResult taken(String mails) {
    return taken(known, mails.getBytes(UTF_8));
  }

  private static ImportResult taken(Network network, byte[] mails) {
    return reading(network).stream("mail", new ByteArrayInputStream(mails)).run();
  }

  private static ContactImport reading(Network network) {
    return ContactImport.into(network, ImportSettings.on(TODAY), mails -> {});
  }

  private static List<String> talks(ImportResult result) {
    return result.network().interactions().stream()
        .map(one -> one.contact() + " " + one.on() + " " + one.by() + " " + one.what())
        .toList();
  }

  @Test
  void whoWroteToWhomIsOneTalkAContactDirectionAndDay() {
    ImportResult result =
        taken(
            FROM
                + mail(ME, DANA, "Mon, 23 Nov 2026 10:00:00 +0100", "Subject: Second")
                + FROM
                + mail(ME, DANA, "Mon, 23 Nov 2026 09:00:00 +0100", "Subject: Pricing")
                + FROM
                + mail(DANA, ME, "Mon, 23 Nov 2026 12:00:00 +0100", "Subject: Re: Pricing")
                + FROM
                + mail("dana.ortiz@home.example", ME, "Tue, 24 Nov 2026 12:00:00 +0100"));
    assertThat(talks(result))
        .containsExactly(
            "dana 2026-11-23 OWNER Pricing",
            "dana 2026-11-23 CONTACT Re: Pricing",
            "dana 2026-11-24 CONTACT null");
    assertThat(result.network().interactions())
        .extracting(Interaction::kind)
        .containsOnly(InteractionKind.TALKED);
    assertThat(result.counts().interactions()).isEqualTo(3);
    assertThat(result.files().get(0).lines())
        .containsExactly("mail: mail, 4 messages; headers only");
  }

  @Test
  void importedAgainItChangesNothing() {
    byte[] mails =
        (FROM
                + mail(ME, DANA, "Mon, 23 Nov 2026 10:00:00 +0100")
                + FROM
                + mail(ME, "Bob <bob@x.example>", "Mon, 23 Nov 2026 10:00:00 +0100")
                + FROM
                + mail(ME, "bob@x.example", "Mon, 23 Nov 2026 11:00:00 +0100"))
            .getBytes(UTF_8);
    Network after = taken(known, mails).network();
    assertThat(after).isNotEqualTo(known);
    ImportResult again = taken(after, mails);
    assertThat(again.network()).isEqualTo(after);
    assertThat(again.news().told()).isEmpty();
  }

  @Test
  void theSameMailInTwoFilesCountsOnce() {
    byte[] one =
        (FROM + mail(ME, "Bob <bob@x.example>", "Mon, 23 Nov 2026 10:00:00 +0100")).getBytes(UTF_8);
    ImportResult result =
        reading(known).stream("Inbox", new ByteArrayInputStream(one)).stream(
                "Sent", new ByteArrayInputStream(one))
            .run();
    assertThat(result.news().told()).isEmpty();
    assertThat(skipped(result)).containsExactly("Sent: 1 mail was there twice and counts once");
  }

  @Test
  void theDayIsThatWhereTheOwnerLives() {
    assertThat(talks(taken(mail(ME, DANA, "Mon, 23 Nov 2026 23:30:00 +0000"))))
        .containsExactly("dana 2026-11-24 OWNER null");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "List-Id: <dev.example.org>          | 1 mail of a list or newsletter",
        "List-Unsubscribe: <https://x.org/u> | 1 mail of a list or newsletter",
        "Precedence: Bulk                    | 1 mail of a list or newsletter",
        "Feedback-ID: a:b:c                  | 1 mail of a list or newsletter",
        "Auto-Submitted: auto-replied        | 1 automatic mail",
        "X-Auto-Response-Suppress: All       | 1 automatic mail",
        "Return-Path: <>                     | 1 automatic mail",
        "Content-Type: multipart/report      | 1 automatic mail",
        "Content-Type: text/calendar; a=b    | 1 invitation to a meeting",
        "X-Gmail-Labels: Sent,Drafts         | 1 draft",
        "X-Gmail-Labels: =?UTF-8?Q?Entw=C3=BCrfe?= | 1 draft",
        "X-Gmail-Labels: Trash               | 1 mail in spam or trash",
        "X-Mozilla-Status: 0009              | 1 mail in spam or trash",
        "X-Spam-Flag: YES                    | 1 mail in spam or trash",
      })
  void whatNoPersonWroteToAPersonIsLeftOut(String header, String why) {
    ImportResult result = taken(mail(DANA, ME, "Mon, 23 Nov 2026 10:00:00 +0100", header));
    assertThat(talks(result)).isEmpty();
    assertThat(skipped(result)).containsExactly("mail: " + why);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Auto-Submitted: no", "X-Gmail-Labels: Sent,Opened", "Precedence: normal"})
  void whatAPersonWroteIsTaken(String header) {
    assertThat(talks(taken(mail(DANA, ME, "Mon, 23 Nov 2026 10:00:00 +0100", header)))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no-reply@x.example",
        "donotreply@x.example",
        "Dana Ortiz <comments-noreply@x.example>",
        "MAILER-DAEMON@x.example"
      })
  void anAddressThatNobodyReadsIsNobody(String from) {
    ImportResult result = taken(mail(from, ME, "Mon, 23 Nov 2026 10:00:00 +0100"));
    assertThat(talks(result)).isEmpty();
    assertThat(skipped(result)).containsExactly("mail: 1 mail from an address that nobody reads");
  }

  @Test
  void aMailToManyAndOneThatOnlyPassedByAreLeftOut() {
    String many = "a@x.example, b@x.example, c@x.example, d@x.example, e@x.example, f@x.example, ";
    ImportResult result =
        taken(
            FROM
                + mail(DANA, many + ME, "Mon, 23 Nov 2026 10:00:00 +0100")
                + FROM
                + mail(DANA, "bob@x.example", "Mon, 23 Nov 2026 10:00:00 +0100", "Cc: " + ME));
    assertThat(talks(result)).isEmpty();
    assertThat(skipped(result))
        .containsExactly(
            "mail: 1 mail to more than 6 people",
            "mail: 1 mail is neither from you nor addressed to you");
  }

  @ParameterizedTest
  @CsvSource({
    "'Thu, 01 Jan 1970 00:00:00 +0000'",
    "'Mon, 23 Nov 2099 10:00:00 +0100'",
    "'yesterday'",
    "''",
  })
  void whereADateCannotBeTheDayItWasReceivedCounts(String date) {
    String received = "Received: from a by b;\n Mon, 23 Nov 2026 10:00:00 +0100";
    assertThat(talks(taken(mail(ME, DANA, date, received))))
        .containsExactly("dana 2026-11-23 OWNER null");
    assertThat(talks(taken(FROM + mail(ME, DANA, date))))
        .containsExactly("dana 2026-11-24 OWNER null");
    ImportResult none = taken(mail(ME, DANA, date));
    assertThat(talks(none)).isEmpty();
    assertThat(skipped(none)).containsExactly("mail: 1 mail without a date that can be right");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "=?UTF-8?B?UHJlaXNlIGbDvHI=?= 2027        | Preise f\u00fcr 2027",
        "=?ISO-8859-1?Q?Preise_f=FCr?=            | Preise f\u00fcr",
        "=?UTF-8?Q?f=C3?= =?UTF-8?Q?=BCr?=        | f\u00fcr",
        "=?no-such-charset?Q?f=FCr?=              | =?no-such-charset?Q?f=FCr?=",
        "=?UTF-8?B?%%%?= hello                    | hello",
        "Preise f\u00fcr 2027                       | Preise f\u00fcr 2027",
      })
  void subjectsAreReadAsTheyWereMeant(String subject, String read) {
    Interaction talk =
        taken(mail(ME, DANA, "Mon, 23 Nov 2026 10:00:00 +0100", "Subject: " + subject))
            .network()
            .interactions()
            .get(0);
    assertThat(talk.what()).isEqualTo(read);
  }

  @Test
  void bytesInNoEncodingAreReadAsWindowsDoes() {
    String mail = mail(ME, DANA, "Mon, 23 Nov 2026 10:00:00 +0100", "Subject: f\u00fcr");
    assertThat(talks(taken(known, mail.getBytes(ISO_8859_1))))
        .containsExactly("dana 2026-11-23 OWNER f\u00fcr");
  }

  @Test
  void subjectsAreLeftWhereTheyAreIfTheOwnerSaysSo() {
    byte[] mail =
        mail(ME, DANA, "Mon, 23 Nov 2026 10:00:00 +0100", "Subject: Secret").getBytes(UTF_8);
    ImportResult result =
        ContactImport.into(known, ImportSettings.on(TODAY).withoutSubjects(), mails -> {}).stream(
                "mail", new ByteArrayInputStream(mail))
            .run();
    assertThat(talks(result)).containsExactly("dana 2026-11-23 OWNER null");
  }

  @Test
  void aLineWithinAMailBeginsNoMail() {
    String body =
        """

        From here on at 10:30 in 2026 we went home.

        From Bob Mon Nov 23 10:00:00 2026
        hello there

        >From - Mon Nov 23 10:00:00 2026
        From: bob@x.example

        """;
    ImportResult result =
        taken(
            FROM
                + mail(ME, DANA, "Mon, 23 Nov 2026 10:00:00 +0100")
                + body
                + FROM
                + mail(ME, DANA, "Tue, 24 Nov 2026 10:00:00 +0100"));
    assertThat(result.files().get(0).rows()).isEqualTo(2);
    assertThat(talks(result)).hasSize(2);
  }

  @Test
  void linesMayEndAsOnWindows() {
    String mails =
        FROM
            + mail(ME, DANA, "Mon, 23 Nov 2026 10:00:00 +0100", "Subject: Pricing,\n and more")
            + FROM
            + mail(DANA, ME, "Tue, 24 Nov 2026 10:00:00 +0100");
    assertThat(talks(taken(mails.replace("\n", "\r\n"))))
        .containsExactly("dana 2026-11-23 OWNER Pricing, and more", "dana 2026-11-24 CONTACT null");
  }

  @Test
  void anMboxThatIsCutOffIsTakenAsFarAsItGoes() {
    String mails =
        FROM
            + mail(ME, DANA, "Mon, 23 Nov 2026 10:00:00 +0100")
            + FROM
            + mail(DANA, ME, "Tue, 24 Nov 2026 10:00:00 +0100");
    ImportResult result = taken(mails.substring(0, mails.indexOf("Message-ID: <2")));
    assertThat(talks(result)).hasSize(2);
    assertThat(skipped(result)).singleElement().asString().contains("1 mail is cut off");
  }

  @Test
  void aHeaderOfAMegabyteKeepsNoOtherMailOut() {
    String huge = "X-Huge: " + "x".repeat(1 << 20) + "\nSubject: " + "s".repeat(1 << 20);
    ImportResult result =
        taken(
            FROM
                + mail(ME, DANA, "Mon, 23 Nov 2026 10:00:00 +0100", huge)
                + FROM
                + mail(DANA, ME, "Tue, 24 Nov 2026 10:00:00 +0100"));
    assertThat(talks(result))
        .containsExactly(
            "dana 2026-11-23 OWNER " + "s".repeat(200), "dana 2026-11-24 CONTACT null");
    assertThat(skipped(result)).singleElement().asString().contains("of more than 64 KB");
  }

  @Test
  void thoseWrittenToTwiceAreProposedOnce() {
    StringBuilder mails = new StringBuilder();
    for (int person = 0; person < 12; person++) {
      for (int times = 0; times <= person % 3; times++) {
        String to = "Person P" + person + " <p" + person + "@x.example>";
        mails.append(FROM).append(mail(ME, to, "Mon, 23 Nov 2026 10:00:00 +0100"));
      }
      mails.append(FROM).append(mail(ME, "info@firm.example", "Mon, 23 Nov 2026 10:00:00 +0100"));
    }
    ImportResult result = taken(mails.toString());
    assertThat(result.news().told())
        .containsExactly(
            "You wrote to people who are not your contacts yet: Person P2 (p2@x.example, 3 mails),"
                + " Person P5 (p5@x.example, 3 mails), Person P8 (p8@x.example, 3 mails), Person P11"
                + " (p11@x.example, 3 mails), Person P1 (p1@x.example, 2 mails), Person P4"
                + " (p4@x.example, 2 mails), Person P7 (p7@x.example, 2 mails), Person P10"
                + " (p10@x.example, 2 mails). To take one in, say \"add Person P2\"");
    assertThat(result.network().persons()).extracting(KnownPerson::name).contains("Person P1");
    assertThat(result.network().contacts()).isEqualTo(known.contacts());
  }

  @Test
  void aContactWithoutAnAddressIsKnownByName() {
    assertThat(
            talks(
                taken(
                    mail(
                        ME,
                        "=?UTF-8?Q?=22Zieli=C5=84ski=2C_Piotr=22?= <pz@zet.example>",
                        "Mon, 23 Nov 2026 10:00:00 +0100"))))
        .containsExactly("piotr 2026-11-23 OWNER null");
  }

  @Test
  void whereNoAddressIsKnownTheReplyAsksForIt() {
    byte[] mails =
        (FROM
                + mail(ME, DANA, "Mon, 23 Nov 2026 10:00:00 +0100")
                + FROM
                + mail("bob@x.example", ME, "Mon, 23 Nov 2026 10:00:00 +0100"))
            .getBytes(UTF_8);
    assertThatExceptionOfType(UnreadableFileException.class)
        .isThrownBy(() -> taken(network(), mails))
        .withMessageContaining("none of your own addresses is known")
        .withMessageContaining("--me mira@example.org");
    ImportResult said =
        reading(network()).stream("mail", new ByteArrayInputStream(mails))
            .me("Mira@Example.org")
            .run();
    assertThat(talks(said)).hasSize(1);
    assertThat(said.network().owner().emails()).containsExactly("Mira@Example.org");
  }

  @Test
  void aTakeoutIsReadInItsZip() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      put(zip, "Takeout/archive_browser.html", "<html></html>");
      put(
          zip,
          "Takeout/Mail/All mail Including Spam and Trash.mbox",
          "From 1789@xxx Mon Nov 23 09:00:00 +0000 2026\n"
              + "X-GM-THRID: 1\n"
              + mail(ME, DANA, "Mon, 23 Nov 2026 10:00:00 +0100", "X-Gmail-Labels: Sent"));
      put(zip, "Takeout/Mail/Spam.mbox", FROM + mail(DANA, ME, "Mon, 23 Nov 2026 10:00:00 +0100"));
    }
    ImportResult result =
        reading(known).stream("t.zip", new ByteArrayInputStream(bytes.toByteArray())).run();
    assertThat(talks(result)).containsExactly("dana 2026-11-23 OWNER null");
    assertThat(skipped(result)).contains("t.zip/Takeout/Mail/Spam.mbox: 1 mail in spam or trash");
  }

  private static void put(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(UTF_8));
    zip.closeEntry();
  }

  @Test
  void aMaildirIsReadWithItsFolders(@TempDir Path folder) throws IOException {
    write(folder, "cur/1.host:2,S", mail(DANA, ME, "Mon, 23 Nov 2026 10:00:00 +0100"));
    write(folder, "new/2.host", mail(DANA, ME, "Tue, 24 Nov 2026 10:00:00 +0100"));
    write(folder, "cur/3.host:2,DS", mail(ME, DANA, "Mon, 23 Nov 2026 10:00:00 +0100"));
    write(folder, "cur/4.host:2,ST", mail(ME, DANA, "Mon, 23 Nov 2026 10:00:00 +0100"));
    write(folder, ".Sent/cur/5.host:2,S", mail(ME, DANA, "Wed, 25 Nov 2026 10:00:00 +0100"));
    write(folder, ".Trash/cur/6.host:2,S", mail(ME, DANA, "Mon, 23 Nov 2026 10:00:00 +0100"));
    write(folder, "tmp/7.host", mail(ME, DANA, "Thu, 26 Nov 2026 10:00:00 +0100"));
    write(folder, "dovecot.index", "binary");
    ImportResult result = reading(known).file(folder).run();
    assertThat(talks(result))
        .containsExactlyInAnyOrder(
            "dana 2026-11-25 OWNER null",
            "dana 2026-11-23 CONTACT null",
            "dana 2026-11-24 CONTACT null");
    assertThat(result.skipped())
        .extracting(one -> one.reason())
        .containsExactlyInAnyOrder(
            "1 draft", "2 mails in spam or trash", "1 file in the folder is no mail");
  }

  @Test
  void aMailNamedByItsSubjectIsNoFolder(@TempDir Path folder) throws IOException {
    write(folder, "Draft.eml", mail(ME, DANA, "Mon, 23 Nov 2026 10:00:00 +0100"));
    write(folder, "Re. Spam. Bin.eml", mail(DANA, ME, "Tue, 24 Nov 2026 10:00:00 +0100"));
    write(folder, "Trash", FROM + mail(DANA, ME, "Wed, 25 Nov 2026 10:00:00 +0100"));
    write(folder, "INBOX.Spam.mbox", FROM + mail(DANA, ME, "Thu, 26 Nov 2026 10:00:00 +0100"));
    write(folder, "Bin/1.eml", mail(DANA, ME, "Fri, 27 Nov 2026 10:00:00 +0100"));
    ImportResult result = reading(known).file(folder).run();
    assertThat(talks(result))
        .containsExactlyInAnyOrder("dana 2026-11-23 OWNER null", "dana 2026-11-24 CONTACT null");
    assertThat(skipped(result)).singleElement().asString().contains("3 mails in spam or trash");
  }

  @Test
  void linksInAFolderAreNotFollowed(@TempDir Path directory) throws IOException {
    Path folder = directory.resolve("mail");
    write(folder, "1.eml", mail(ME, DANA, "Mon, 23 Nov 2026 10:00:00 +0100"));
    write(directory, "private/2.eml", mail(ME, DANA, "Tue, 24 Nov 2026 10:00:00 +0100"));
    Files.createSymbolicLink(folder.resolve("2.eml"), directory.resolve("private/2.eml"));
    Files.createSymbolicLink(folder.resolve("more"), directory.resolve("private"));
    assertThat(talks(reading(known).file(folder).run()))
        .containsExactly("dana 2026-11-23 OWNER null");
  }

  private static void write(Path folder, String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }
}
