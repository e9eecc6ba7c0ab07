package dev.networkingcoach.imports;

import static dev.networkingcoach.imports.Fixtures.contact;
import static dev.networkingcoach.imports.Fixtures.ids;
import static dev.networkingcoach.imports.Fixtures.importedText;
import static dev.networkingcoach.imports.Fixtures.network;
import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.imports.duplicates.DuplicateSearch;
import dev.networkingcoach.imports.report.ImportResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two people of one name and firm, and one person with a new job. */
class NamesakesAndJobsTest {
  private static final String HEADER = "Name,Email,Company,Title\n";

  @Test
  void otherAddressesAreAskedAboutNotMerged() {
    String table =
        HEADER + "Jan Mlha,jan@mlha.example,Mlha,Pilot\nJan Mlha,jan.2@mlha.example,Mlha,Cook\n";
    ImportResult result = importedText(network(), "p.csv", table);

    assertThat(ids(result)).containsExactly("jan.mlha", "jan.mlha-2");
    assertThat(contact(result, "jan.mlha").title()).isEqualTo("Pilot");
    assertThat(contact(result, "jan.mlha-2").title()).isEqualTo("Cook");
    assertThat(result.news().told())
        .containsExactly(
            "Jan Mlha, Mlha: there are two of that name with different e-mail addresses, so both"
                + " are in. \"duplicates\" asks whether they are one");
    assertThat(DuplicateSearch.in(result.network())).hasSize(1);

    ImportResult again = importedText(result.network(), "p.csv", table);
    assertThat(again.network()).isEqualTo(result.network());
    assertThat(again.news().told()).isEmpty();
  }

  @Test
  void oneWithoutAnAddressIsTheOtherStill() {
    ImportResult result =
        importedText(
            network(), "p.csv", HEADER + "Jan Mlha,jan@mlha.example,Mlha,\nJan Mlha,,mlha,Pilot\n");

    assertThat(ids(result)).containsExactly("jan.mlha");
    assertThat(contact(result, "jan.mlha").title()).isEqualTo("Pilot");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Neu GmbH|Head|Jo Fog: now Head at Neu GmbH (was Buyer at Alt AG). What you have stays until you say otherwise",
        "Alt AG|Head of Fog|Jo Fog: now Head of Fog at Alt AG (was Buyer at Alt AG). What you have stays until you say otherwise",
        "Neu GmbH||Jo Fog: now Neu GmbH (was Buyer at Alt AG). What you have stays until you say otherwise",
      })
  void aNewJobIsTold(String company, String title, String told) {
    Contact jo =
        Contact.builder("jo", "Jo Fog")
            .emails("jo@fog.example")
            .organization("Alt AG")
            .title("Buyer")
            .build();
    ImportResult result =
        importedText(
            network(jo),
            "p.csv",
            HEADER
                + "Jo Fog,JO@fog.example,"
                + company
                + ","
                + (title == null ? "" : title)
                + "\n");

    assertThat(result.network()).isEqualTo(network(jo));
    assertThat(result.news().told()).containsExactly(told);
  }

  @ParameterizedTest
  @CsvSource({
    "'Alt, A.G.', Buyer",
    "Alt, Senior Buyer",
    "ALT AG, buyer",
    "Alt Group, Buyer",
    "'', Cook of nothing buyer",
  })
  void oneJobWrittenOtherwiseIsNoNews(String company, String title) {
    Contact jo =
        Contact.builder("jo", "Jo Fog")
            .emails("jo@fog.example")
            .organization("Alt AG")
            .title("Buyer")
            .build();
    ImportResult result =
        importedText(
            network(jo),
            "p.csv",
            HEADER + "Jo Fog,jo@fog.example,\"" + company + "\"," + title + "\n");

    assertThat(result.news().told()).isEmpty();
  }
}
