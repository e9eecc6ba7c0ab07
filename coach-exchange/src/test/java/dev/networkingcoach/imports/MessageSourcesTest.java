package dev.networkingcoach.imports;

import static dev.networkingcoach.imports.Fixtures.add;
import static dev.networkingcoach.imports.Fixtures.ids;
import static dev.networkingcoach.imports.Fixtures.importedText;
import static dev.networkingcoach.imports.Fixtures.network;
import static dev.networkingcoach.imports.Fixtures.skipped;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.imports.report.ImportResult;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages of older files and of advertisers, and whose they are. */
class MessageSourcesTest {
  private static final String OLD = "From,To,Date,Subject,Content,Direction,Folder\n";
  private static final String NEW =
      "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE"
          + " URLS,DATE,SUBJECT,CONTENT,FOLDER\n";
  private static final String IN = "https://www.linkedin.com/in/";

  @Test
  void olderFilesSayWhichWayAMessageWent() {
    ImportResult result =
        importedText(
            network(),
            "Messages.csv",
            OLD
                + "Ada Nebel,M. Chen,\"11/30/17, 9:12 AM\",Hi,Hello,INCOMING,INBOX\n"
                + "M. Chen,Bo Nebel,\"12/1/17, 9:12 AM\",,Hello,OUTGOING,SENT\n");

    assertThat(result.network().interactions())
        .extracting(Interaction::contact, Interaction::on)
        .containsExactly(
            tuple("ada.nebel", LocalDate.of(2017, 11, 30)),
            tuple("bo.nebel", LocalDate.of(2017, 12, 1)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "s1,Grow,Fog Fair,,Mira Chen,%sm,2026-10-04 08:30:00 UTC,Grow,Come and grow,INBOX",
        "s1,,Fog Fair,,Mira Chen,%sm,2026-10-04 08:30:00 UTC,,\"<p class=\"\"spinmail-x\"\">x\",INBOX",
        "s1,,Fog Fair,,Mira Chen,%sm,2026-10-04 08:30:00 UTC,,Dear %%LASTNAME%%,INBOX",
        "s1,,Fog Fair,,Mira Chen,%sm,2026-10-04 08:30:00 UTC,,Dear you,SPONSORED",
      })
  void whatAnAdvertiserSentIsNoTalk(String row) {
    ImportResult result =
        importedText(
            network(),
            "messages.csv",
            NEW
                + String.format(row, IN)
                + "\ns2,,Ada Nebel,"
                + IN
                + "ada-nebel,Mira Chen,"
                + IN
                + "m,2026-10-05 08:30:00 UTC,,Hello,INBOX\n");

    assertThat(ids(result)).containsExactly("ada-nebel");
    assertThat(skipped(result))
        .containsExactly("messages.csv, line 2: a sponsored message, not from a person you know");
  }

  @Test
  void theProfileInTheExportSaysWhoseTheMessagesAre() {
    ContactImport reading = ContactImport.into(network());
    add(
        reading,
        "messages.csv",
        (NEW
                + "c1,,Mira Q. Test,"
                + IN
                + "mq,Ada Nebel,"
                + IN
                + "ada-nebel,2026-10-03 09:12:00 UTC,,Hello,INBOX\n"
                + "c2,,Bo Nebel,"
                + IN
                + "bo-nebel,,,2026-10-04 09:12:00 UTC,,Hello,INBOX\n")
            .getBytes(StandardCharsets.UTF_8));
    add(
        reading,
        "Profile.csv",
        "First Name,Last Name,Maiden Name,Birth Date,Headline,Summary\nMira,Q. Test,,,Fog,x\n"
            .getBytes(StandardCharsets.UTF_8));

    ImportResult result = reading.run();
    assertThat(ids(result)).as("the owner is no contact").containsExactly("ada-nebel", "bo-nebel");
    assertThat(result.network().interactions()).hasSize(2);
    assertThat(result.news().owner()).isEqualTo("Mira Q. Test");
  }

  @Test
  void whereNothingTellsItIsAskedAndNoRowIsLost() {
    ImportResult result =
        importedText(
            network(),
            "messages.csv",
            NEW
                + "c1,,Ola Fog,"
                + IN
                + "ola-fog,Ada Nebel,"
                + IN
                + "ada-nebel,2026-10-03 09:12:00 UTC,,Hello,INBOX\n"
                + "c2,,Bo Nebel,"
                + IN
                + "bo-nebel,,,2026-10-04 09:12:00 UTC,,Hello,INBOX\n");

    assertThat(skipped(result))
        .containsExactly(
            "messages.csv: nobody in it is called Mira Chen, so it is not clear which name is"
                + " yours. Say \"me name Ada Nebel\", or \"me name Ola Fog\", whichever you are"
                + " called there, and import the file again");
  }
}
