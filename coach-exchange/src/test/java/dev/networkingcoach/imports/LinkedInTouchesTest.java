package dev.networkingcoach.imports;

import static dev.networkingcoach.imports.Fixtures.contact;
import static dev.networkingcoach.imports.Fixtures.ids;
import static dev.networkingcoach.imports.Fixtures.imported;
import static dev.networkingcoach.imports.Fixtures.importedText;
import static dev.networkingcoach.imports.Fixtures.network;
import static dev.networkingcoach.imports.Fixtures.skipped;
import static dev.networkingcoach.imports.Fixtures.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Favour;
import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.imports.report.ImportResult;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LinkedInTouchesTest {
  private static final Contact DANA =
      Contact.builder("dana-ortiz", "Dana Ortiz").organization("Acme, Inc.").build();

  @Test
  void messagesOfOneDayAreOneTalkOnTheOwnersDay() {
    ImportResult result = imported(network(DANA), "messages.csv");

    assertThat(result.network().interactions())
        .containsExactly(
            talk("linkedin-message-dana-ortiz-2026-02-09", "2026-02-09", "Ledger workshop"),
            talk("linkedin-message-dana-ortiz-2026-02-10", "2026-02-10", null));
    assertThat(ids(result)).containsExactly("dana-ortiz");
  }

  private static Interaction talk(String id, String on, String what) {
    return Interaction.builder(id, "dana-ortiz", LocalDate.parse(on), InteractionKind.TALKED)
        .what(what)
        .build();
  }

  @Test
  void whatWasSaidIsNotKept() {
    ImportResult result = imported("messages.csv", "Invitations.csv", "Recommendations_Given.csv");

    assertThat(result.network().toString())
        .doesNotContain("secret")
        .doesNotContain("ledgers")
        .doesNotContain("the best");
  }

  @Test
  void tellsWhichMessagesAreNoTalk() {
    assertThat(skipped(imported("messages.csv")))
        .containsExactly(
            "messages.csv, line 6: a conversation with 2 others is not a talk with any one of them",
            "messages.csv, line 7: a draft that was never sent",
            "messages.csv, line 8: no name, e-mail address or profile address",
            "messages.csv, line 9: a message with a page, not with a person",
            "messages.csv, line 10: spam",
            "messages.csv, line 11: DATE (2026-02-30 08:00:00 UTC) is not a time such as"
                + " 2026-02-08 14:03:11 UTC");
  }

  @Test
  void aConversationInWhichSeveralWriteIsNoTalk() {
    String csv =
        """
        CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER
        c1,,Dana Ortiz,,Mira Chen,2026-02-08 08:00:00 UTC,,x,INBOX
        c1,,Lee Park,,Mira Chen,2026-02-08 09:00:00 UTC,,x,INBOX
        """;

    assertThat(importedText(network(DANA), "messages.csv", csv).network()).isEqualTo(network(DANA));
  }

  @Test
  void nineColumnsAreEnough() {
    ImportResult result = imported(network(DANA), "messages-9-columns.csv");

    assertThat(result.network().interactions())
        .extracting(Interaction::on)
        .containsExactly(LocalDate.of(2019, 3, 31), LocalDate.of(2019, 4, 2));
  }

  @Test
  void theOwnerIsFoundByBeingInEveryMessage() {
    String csv = text("messages.csv").replace("Mira Chen", "Mira C. (She)");

    assertThat(importedText(network(DANA), "messages.csv", csv).network().interactions())
        .hasSize(2);
  }

  @Test
  void messagesOfOthersAreNotTheOwners() {
    String csv = text("messages-9-columns.csv").replace("Mira Chen", "Somebody Else");

    ImportResult result = importedText(network(), "messages.csv", csv);
    assertThat(result.network().interactions()).isEmpty();
    assertThat(skipped(result))
        .singleElement()
        .asString()
        .contains("Mira Chen", "\"me name Somebody Else\"", "import the file again");
  }

  @Test
  void aTalkLoggedByHandIsNotDoubled() {
    Interaction byHand = talk("i1", "2026-02-09", "lunch");
    Network network = network(DANA).toBuilder().interactions(byHand).build();

    assertThat(imported(network, "messages.csv").network().interactions())
        .extracting(Interaction::id)
        .containsExactly("i1", "linkedin-message-dana-ortiz-2026-02-10");
  }

  @Test
  void anInvitationWithAMessageIsATalk() {
    ImportResult result = imported("Invitations.csv");

    assertThat(result.network().interactions())
        .extracting(Interaction::id, Interaction::kind)
        .containsExactly(
            tuple("linkedin-invitation-omar-said-2026-01-29", InteractionKind.TALKED),
            tuple("linkedin-invitation-ines-duarte-2025-12-31", InteractionKind.TALKED));
  }

  @Test
  void anInvitationWithoutAMessageIsNothing() {
    assertThat(skipped(imported("Invitations.csv")))
        .containsExactly(
            "Invitations.csv, line 5: an invitation without a message is neither a contact nor a"
                + " talk",
            "Invitations.csv, line 6: Sent At (13/45/26, 9:00 AM) is not a date such as 1/29/26,"
                + " 2:37 PM",
            "Invitations.csv, line 7: neither Direction nor From and To tell whether the owner"
                + " (Mira Chen) sent or received it");
  }

  @Test
  void recommendationsAreGivenAndReceived() {
    ImportResult result =
        imported(network(DANA), "Recommendations_Given.csv", "Recommendations_Received.csv");

    assertThat(result.network().interactions())
        .containsExactly(
            Interaction.builder(
                    "linkedin-recommendation-given-dana-ortiz-2026-02-08",
                    "dana-ortiz",
                    LocalDate.of(2026, 2, 8),
                    InteractionKind.GAVE)
                .favour(Favour.RECOMMENDATION)
                .build(),
            Interaction.builder(
                    "linkedin-recommendation-received-ines.duarte-2025-12-01",
                    "ines.duarte",
                    LocalDate.of(2025, 12, 1),
                    InteractionKind.RECEIVED)
                .favour(Favour.RECOMMENDATION)
                .build());
    assertThat(contact(result, "ines.duarte").title()).isEqualTo("Director");
    assertThat(result.skipped()).hasSize(2);
  }

  @Test
  void ofTwoNamesakesNobodyIsGuessed() {
    Contact other = Contact.builder("dana-ortiz-2", "Dana Ortiz").organization("Hooli").build();
    String csv =
        """
        First Name,Last Name,Company,Job Title,Text,Creation Date,Status
        Dana,Ortiz,,,x,"02/08/26, 02:03 PM",VISIBLE
        """;

    ImportResult result = importedText(network(DANA, other), "Recommendations_Given.csv", csv);

    assertThat(result.network()).isEqualTo(network(DANA, other));
    assertThat(skipped(result))
        .containsExactly(
            "Recommendations_Given.csv, line 2: several contacts have the name Dana Ortiz, and"
                + " nothing tells which is meant");
  }
}
