package dev.networkingcoach.json;

import static dev.networkingcoach.json.Documents.messages;
import static dev.networkingcoach.json.Documents.places;
import static dev.networkingcoach.json.Documents.with;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkReaderReferencesTest {
  private static final String MET = "'on':'2026-01-01','kind':'MET'}";

  @Test
  void wantsInteractionsAndIntroductionsOfContactsThatAreThere() {
    String json =
        with(
            "'contacts':[{'id':'a','name':'A'}],'interactions':[{'id':'i','contact':'b',"
                + MET
                + "],'introductions':[{'id':'n','between':['a','c'],'on':'2026-01-01'}]");

    assertThat(messages(json))
        .containsExactly(
            "$.interactions[0].contact (b) must be the id of a contact in $.contacts.",
            "$.introductions[0].between[1] (c) must be the id of a contact in $.contacts.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"contacts", "targets", "groups", "goals", "events", "resources"})
  void wantsIdsToDiffer(String collection) {
    String rest =
        switch (collection) {
          case "goals" -> "'text':'x'";
          case "groups" -> "'name':'x','joined':'2026-01-01'";
          case "events" -> "'name':'x','on':'2026-01-01'";
          case "resources" -> "'title':'x','added':'2026-01-01'";
          default -> "'name':'x'";
        };
    String fact = "{'id':'same'," + rest + "}";
    String expected =
        "$." + collection + "[1].id (same) must be unique, but $." + collection + "[0] has it too.";

    assertThat(messages(with(collection, fact + "," + fact))).containsExactly(expected);
    // The same beside another fault.
    assertThat(messages(with("'" + collection + "':[" + fact + "," + fact + "],'x':1")))
        .hasSize(2)
        .last()
        .isEqualTo(expected);
  }

  @Test
  void wantsContactsOtherThanTheOwner() {
    String contact = "{'id':'mira','name':'M'}";
    assertThat(messages(with("contacts", contact)))
        .containsExactly("$.contacts[0].id (mira) must not be the owner's id.");
    String faultyOwner = "{\"owner\":{\"id\":\"mira\",\"name\":\"M\",\"zone\":\"x\"},";
    assertThat(places(faultyOwner + "\"contacts\":[" + contact.replace('\'', '"') + "]}"))
        .containsExactly("$.owner.zone", "$.contacts[0].id");
  }

  @Test
  void countsAContactWithAFaultAsThere() {
    String json =
        with(
            "'contacts':[{'id':'a','name':5},{'id':'b','name':'B','connections':-1}],"
                + "'interactions':[{'id':'i','contact':'a',"
                + MET
                + ",{'id':'i','contact':'b',"
                + MET
                + "]");

    assertThat(places(json))
        .containsExactly("$.contacts[0].name", "$.contacts[1].connections", "$.interactions[1].id");
  }

  @Test
  void looksAtTheReferencesOfFaultyFactsToo() {
    String json = with("interactions", "{'id':'i','contact':'nobody','on':'x','kind':'MET'}");
    assertThat(places(json)).containsExactly("$.interactions[0].on", "$.interactions[0].contact");
  }

  @Test
  void keepsQuietAboutReferencesWhereContactsCannotBeRead() {
    String json = with("'contacts':{},'interactions':[{'id':'i','contact':'a'," + MET + "]");
    assertThat(places(json)).containsExactly("$.contacts");
  }

  @Test
  void leavesOtherReferencesOpen() {
    String interaction =
        "{'id':'i','contact':'a','event':'e','group':'g','resource':'r','target':'t'," + MET;
    String json =
        with(
            "'contacts':[{'id':'a','name':'A'}],'interactions':["
                + interaction
                + "],'acquaintances':[{'from':'p','to':'q'}]");
    assertThat(new NetworkReader().read(json).interactions()).hasSize(1);
  }
}
