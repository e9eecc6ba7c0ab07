package dev.networkingcoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.facts.Initiator;
import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.Network;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mail of files into the journal of the person at this machine. */
class ImportMailTest {
  private static final String MAILS =
      """
      From - Fri Nov 20 10:00:00 2026
      From: Mira Chen <mira@example.org>
      To: Dana Ortiz <dana@fjordbank.example>
      Subject: Pricing
      Date: Fri, 20 Nov 2026 10:00:00 +0100
      Message-ID: <1@test>

      Hello.

      From - Sat Nov 21 10:00:00 2026
      From: Dana Ortiz <dana@fjordbank.example>
      To: mira@example.org
      Subject: Re: Pricing
      Date: Sat, 21 Nov 2026 10:00:00 +0100
      Message-ID: <2@test>

      Hello.
      """;

  @TempDir private Path directory;
  private Journaled journal;
  private String mails;

  @BeforeEach
  void aJournalWithOneContact() throws IOException {
    journal = new Journaled(directory.resolve("coach.db"));
    Path contacts =
        Files.writeString(
            directory.resolve("contacts.csv"), "Name,Email\nDana Ortiz,dana@fjordbank.example\n");
    assertThat(journal.coach("import", contacts.toString()).status()).isZero();
    mails = Files.writeString(directory.resolve("all.mbox"), MAILS).toString();
  }

  @Test
  void isTakenInOnceAndCanBeUndone() {
    Network before = journal.network();
    Ran first = journal.coach("import", mails, "--me", "mira@example.org");
    assertThat(first.status()).isZero();
    assertThat(first.err()).contains("all.mbox: mail, 2 messages; headers only");
    assertThat(journal.network().owner().emails()).containsExactly("mira@example.org");
    assertThat(journal.network().interactions())
        .extracting(Interaction::by)
        .containsExactly(Initiator.OWNER, Initiator.CONTACT);
    Network after = journal.network();
    // The address is remembered.
    Ran again = journal.coach("import", mails);
    assertThat(again.err()).contains("Nothing is new");
    assertThat(journal.network()).isEqualTo(after);
    assertThat(journal.coach("undo").status()).isZero();
    assertThat(journal.network()).isEqualTo(before);
  }

  @Test
  void whoseMailItIsMustBeSaidWhereNobodyCanBeAsked() {
    Network before = journal.network();
    Ran ran = journal.coach("import", mails);
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.err())
        .contains("all.mbox is mail, and none of your own addresses is known")
        .contains("--me");
    assertThat(journal.network()).isEqualTo(before);
  }

  @Test
  void whoSitsAtATerminalIsAskedOnce() {
    Ran asked = journal.answering("mira@example.org, m@chen.example\n", "import", mails);
    assertThat(asked.err()).contains("Which e-mail address is yours?");
    assertThat(journal.network().owner().emails())
        .containsExactly("mira@example.org", "m@chen.example");
    assertThat(journal.network().interactions()).hasSize(2);
    Ran again = journal.answering("", "import", mails);
    assertThat(again.err()).doesNotContain("Which e-mail").contains("Nothing is new");
  }

  @Test
  void whatIsNoAddressIsRefusedBeforeAnythingIsRead() {
    Ran ran = journal.coach("import", mails, "--me", "mira");
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err())
        .contains("--me: \"mira\" is no e-mail address")
        .doesNotContain("invoke", "networkingcoach");
  }

  @Test
  void subjectsCanBeLeftOut() {
    journal.coach("import", mails, "--me", "mira@example.org", "--no-subjects");
    assertThat(journal.network().interactions()).extracting(Interaction::what).containsOnlyNulls();
  }

  @Test
  void aFolderOfMailIsReadAndAnyOtherRefused() throws IOException {
    Path cur = Files.createDirectories(directory.resolve("Maildir/cur"));
    for (String mail : List.of("1", "2")) {
      int begin = MAILS.indexOf("From: ", mail.equals("1") ? 0 : MAILS.indexOf("From - Sat"));
      String text = MAILS.substring(begin, MAILS.indexOf("Hello", begin));
      Files.writeString(cur.resolve(mail + ".host:2,S"), text);
    }
    String maildir = directory.resolve("Maildir").toString();
    Ran ran = journal.coach("import", maildir, "--me", "mira@example.org");
    assertThat(ran.status()).isZero();
    assertThat(journal.network().interactions()).hasSize(2);
    Path empty = Files.createDirectories(directory.resolve("empty"));
    Ran refused = journal.coach("import", empty.toString());
    assertThat(refused.status()).isEqualTo(1);
    assertThat(refused.err()).contains("is a directory", "Nothing was imported.");
  }

  @Test
  void intoANetworkInAFileMailGoesAsWell() throws IOException {
    Path network = directory.resolve("me.json");
    String contacts = directory.resolve("contacts.csv").toString();
    Ran ran =
        Ran.coach(
            "import",
            contacts,
            mails,
            "--owner",
            "Mira Chen",
            "--me",
            "mira@example.org",
            "--into",
            network.toString());
    assertThat(ran.status()).isZero();
    assertThat(Files.readString(network)).contains("mail-sent-", "mail-received-");
  }
}
