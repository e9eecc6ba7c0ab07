package dev.networkingcoach.json;

import static dev.networkingcoach.json.Documents.messages;
import static dev.networkingcoach.json.Documents.places;
import static dev.networkingcoach.json.Documents.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkReaderFaultsTest {

  @Test
  void tellsEveryFaultOfADocumentAtOnce() {
    String json =
        with(
            "'contacts':[{'id':'a','name':5},{'id':'b','nmae':'B','since':'2026-02-30'},7],"
                + "'interactions':[{'id':'i','contact':'a','on':'2026-11-14','kind':'MET'},"
                + "{'id':'i','contact':'zoe','on':'yesterday','kind':'met'}],"
                + "'acquaintances':[{'from':'a','to':'b','strength':0}],"
                + "'responses':[{'advice':'k','kind':'SNOOZED','on':'2026-01-05','until':'2026-01-01'}],"
                + "'polcy':{}");

    assertThat(places(json))
        .containsExactly(
            "$.contacts[0].name",
            "$.contacts[1].nmae",
            "$.contacts[1].since",
            "$.contacts[2]",
            "$.interactions[1].on",
            "$.interactions[1].kind",
            "$.acquaintances[0].strength",
            "$.responses[0].until",
            "$.polcy",
            "$.interactions[1].id",
            "$.interactions[1].contact");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'name':5 | name (5) must be a text on one line. Maybe put it in quotes.",
        "'name':null | name (null) must be a text on one line.",
        "'name':['A'] | name (a list) must be a text on one line.",
        "'name':{'a':1} | name (an object) must be a text on one line.",
        "'name':'A\\u0007' | name (A\\u0007) must not contain control characters. Maybe it was pasted from a terminal.",
        "'name':'\\ud800' | name (\ud800) must be Unicode: it holds half of a surrogate pair.",
        "'name':'A','connections':'800' | connections (\"800\") must be a whole number, 0 or more. Maybe leave out the quotes.",
        "'name':'A','connections':'many' | connections (\"many\") must be a whole number, 0 or more.",
        "'name':'A','connections':1.5 | connections (1.5) must be a whole number, 0 or more.",
        "'name':'A','connections':-1 | connections (-1) must be 0 or more.",
        "'name':'A','connections':3000000000 | connections (3000000000) must be 2147483647 or less.",
        "'name':'A','connections':NaN | connections (NaN) must be a whole number, 0 or more.",
        "'name':'A','connections':1e99999999999 | connections (1e99999999999) must be 2147483647 or less.",
        "'name':'A','connections':1e2147483647 | connections (1e2147483647) must be 2147483647 or less.",
        "'name':'A','connections':-1e99999999999 | connections (-1e99999999999) must be a whole number, 0 or more.",
        "'name':'A','connections':1e-99999999999 | connections (1e-99999999999) must be a whole number, 0 or more.",
        "'name':'A','connections':1e-99 | connections (1e-99) must be a whole number, 0 or more.",
        "'name':'A','connections':3.00000000000000000001 | connections (3.00000000000000000001) must be a whole number, 0 or more.",
        "'name':'A','connections':99999999999999999999999999 | connections (99999999999999999999999999) must be 2147483647 or less.",
        "'name':'A','connections':-Infinity | connections (-Infinity) must be a whole number, 0 or more.",
        "'name':1e99999999999 | name (1e99999999999) must be a text on one line. Maybe put it in quotes.",
        "'name':'A','since':1e99999999999 | since (1e99999999999) must be a date such as 2026-11-23.",
        "'name':'A','since':'99999999999-01-01' | since (99999999999-01-01) must be a date such as 2026-11-23.",
        "'name':'A','focus':1e99999999999 | focus (1e99999999999) must be true or false.",
        "'name':'A','relation':1e99999999999 | relation (1e99999999999) must be one of COLLEAGUE, CUSTOMER, SUPPLIER, PARTNER, FRIEND, PEER, PROSPECT, ACQUAINTANCE.",
        "'name':'A','markets':[1e99999999999] | markets[0] (1e99999999999) must be a topic.",
        "'name':'A','cadenceDays':1e99999999999 | cadenceDays (1e99999999999) must be 100000 or less.",
        "'name':'A','cadenceDays':0 | cadenceDays (0) must be 1 or more.",
        "'name':'A','markets':'fintech' | markets (\"fintech\") must be a list, each entry a topic. Maybe put it in square brackets.",
        "'name':'A','markets':['x',null] | markets[1] (null) must be a topic.",
        "'name':'A','markets':[' '] | markets[0] ( ) must not be blank.",
        "'name':'A','focus':'true' | focus (\"true\") must be true or false. Maybe leave out the quotes.",
        "'name':'A','focus':1 | focus (1) must be true or false.",
        "'name':'A','relation':'CUSTOMR' | relation (CUSTOMR) must be one of COLLEAGUE, CUSTOMER, SUPPLIER, PARTNER, FRIEND, PEER, PROSPECT, ACQUAINTANCE. Maybe CUSTOMER.",
        "'name':'A','advocacy':'none' | advocacy (none) must be one of NONE, CANDIDATE, ADVOCATE. Maybe NONE.",
        "'name':'A','since':'2026-02-30' | since (2026-02-30) must be a date such as 2026-11-23. Maybe 2026-02-28: that month has 28 days.",
        "'name':'A','since':'2026-11-14T10:00:00Z' | since (2026-11-14T10:00:00Z) must be a date such as 2026-11-23. Maybe 2026-11-14: a date has no time.",
        "'name':'A','since':20261114 | since (20261114) must be a date such as 2026-11-23.",
        "'name':'A','name':'B' | name must be given once only, but is given again.",
        "'name':'A','nmae':'B' | nmae is not a field of a contact. Maybe you meant name.",
        "'name':'A','emails':[''] | emails[0] () must not be blank.",
      })
  void namesPlaceValueAndWhatWasExpected(String fields, String message) {
    assertThat(messages(with("contacts", "{'id':'a'," + fields + "}")))
        .extracting(told -> told.replace('\n', ' '))
        .containsExactly("$.contacts[0]." + message);
  }

  @Test
  void tellsWhatIsWrongWithMeetingsPersonsGroupsOfTopicsAndWeights() {
    String json =
        "{'owner':{'id':'mira','name':'','zone':'UTC','sameTopics':[['a','A '],['b','c'],['C','d']]},"
            + "'contacts':[{'id':'a','name':'','birthday':'--02-30','labels':[' ']}],"
            + "'interactions':[{'id':'i','contact':'a','on':'2026-11-14','kind':'TALKED','by':'ME'}],"
            + "'meetings':[{'id':'m','with':[],'on':'2026-11-14','at':'9:00'},"
            + "{'id':'m','with':['a','zoe'],'on':'2026-11-14'}],"
            + "'persons':[{'id':'a','name':''}],"
            + "'policy':{'weights':{'x.y':0,'x.z':'7'},'off':['']}}";
    assertThat(messages(json.replace('\'', '"')))
        .containsExactlyInAnyOrder(
            "$.owner.sameTopics[0] ([a, A ]) must hold two topics that differ, or more.",
            "$.owner.sameTopics[2][0] (C) must stand in one group, but sameTopics[1] has it too.\n"
                + "Maybe the two groups are one.",
            "$.contacts[0].birthday (--02-30) must be a birthday such as 2000-05-31, or --05-31"
                + " without a year.",
            "$.contacts[0].labels[0] ( ) must not be blank.",
            "$.interactions[0].by (ME) must be one of OWNER, CONTACT.",
            "$.meetings[0].with must name at least one contact.",
            "$.meetings[0].at (9:00) must be a time such as 15:30.",
            "$.meetings[1].id (m) must be unique, but $.meetings[0] has it too.",
            "$.meetings[1].with[1] (zoe) must be the id of a contact in $.contacts.",
            "$.persons[0].id (a) must not be a contact's id, but $.contacts[0] has it.",
            "$.policy.weights[\"x.y\"] (0) must be 1 or more.",
            "$.policy.weights[\"x.z\"] (\"7\") must be a whole number from 1 to 200.\n"
                + "Maybe leave out the quotes.",
            "$.policy.off[0] () must not be blank.");
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 1_001, 1_000_000})
  void refusesANumberWithMoreDigitsThanAnyoneWrites(int digits) {
    String number = "7".repeat(digits);
    String place = "(" + "7".repeat(40) + "… of " + digits + " characters) must be a ";
    assertThat(messages(with("contacts", "{'id':'a','name':'A','connections':" + number + "}")))
        .containsExactly("$.contacts[0].connections " + place + "whole number, 0 or more.");
    assertThat(messages(with("acquaintances", "{'from':'a','to':'b','strength':0." + number + "}")))
        .singleElement()
        .asString()
        .startsWith("$.acquaintances[0].strength (0.77777")
        .endsWith("… of " + (digits + 2) + " characters) must be a number in (0, 1].");
    assertThat(messages(with("'nmae':" + number))).singleElement().asString().startsWith("$.nmae ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'acquaintances':[{'from':'a','to':'b','strength':1e99999999999}] | $.acquaintances[0].strength (1e99999999999) must be in (0, 1].",
        "'acquaintances':[{'from':'a','to':'b','strength':-1e999}] | $.acquaintances[0].strength (-1e999) must be in (0, 1].",
        "'acquaintances':[{'from':'a','to':'b','strength':1.50}] | $.acquaintances[0].strength (1.50) must be in (0, 1].",
        "'acquaintances':[{'from':'a','to':'b','strength':1e-99999999999}] | $.acquaintances[0].strength (1e-99999999999) must be in (0, 1].",
        "'policy':{'followUpDays':1e99999999999} | $.policy.followUpDays (1e99999999999) must be 100000 or less.",
        "'policy':{'maxHops':99999999999} | $.policy.maxHops (99999999999) must be 6 or less.",
      })
  void refusesNumbersNobodyMeans(String fields, String message) {
    assertThat(messages(with(fields))).hasSize(1).first().asString().startsWith(message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2026-1-1",
        "2026-13-01",
        "2026-00-10",
        "2026-01-00",
        "2026-01-32",
        "2025-02-29",
        "0000-01-01",
        "10000-01-01",
        "-2026-01-01",
        "+2026-01-01",
        "23.11.2026",
        "2026/11/23",
        "2026-11-23 ",
        " 2026-11-23",
        "२०२६-११-२३",
        "today",
        "2026-W47-1",
        "20261123"
      })
  void refusesWhatIsNoDate(String date) {
    String goal = "{'id':'g','text':'x','deadline':'" + date + "'}";
    assertThat(places(with("goals", goal))).containsExactly("$.goals[0].deadline");
  }

  @ParameterizedTest
  @CsvSource({
    "Berlin, Maybe Europe/Berlin.",
    "europe/amsterdam, Maybe Europe/Amsterdam.",
    "Europe/Amsterdm, Maybe Europe/Amsterdam.",
    "New York, Maybe America/New_York.",
    "PST8, ",
    "Mars/Olympus Mons, ",
  })
  void guessesTheZone(String zone, String advice) {
    String json = "{\"owner\":{\"id\":\"m\",\"name\":\"M\",\"zone\":\"" + zone + "\"}}";
    assertThat(messages(json))
        .containsExactly(
            "$.owner.zone ("
                + zone
                + ") must be an IANA time zone such as Europe/Amsterdam."
                + (advice == null ? "" : "\n" + advice));
  }

  @Test
  void wantsAnOwnerWithAZone() {
    assertThat(messages("{}"))
        .containsExactly("$.owner is missing: an object: an owner was expected.");
    assertThat(messages("{\"owner\":null}"))
        .containsExactly("$.owner (null) must be an object: an owner.");
    assertThat(places("{\"owner\":{}}"))
        .containsExactly("$.owner.id", "$.owner.name", "$.owner.zone");
  }

  @Test
  void listsTheFieldsWhereNoneIsNear() {
    assertThat(messages(with("goals", "{'id':'g','text':'x','colour':'red'}")))
        .containsExactly(
            "$.goals[0].colour is not a field of a goal.\n"
                + "A goal has id, text, market, deadline, achieved.");
  }

  @Test
  void showsOddKeysHarmlessly() {
    String key = "\\u001b[31m\\n" + "x".repeat(500);
    assertThat(messages("{" + Documents.OWNER + ",\"" + key + "\":1}").get(0))
        .startsWith("$[\"\\u001B[31m\\nxxx")
        .hasSizeLessThan(350)
        .doesNotContain("\u001b");
  }

  @Test
  void refusesTheSecondOfTwoEqualKeys() {
    String json = with("'goals':[],'goals':[{'id':5}],'x':1,'x':2");
    assertThat(places(json)).containsExactly("$.goals", "$.x");
  }

  @Test
  void checksTheOtherFieldsOfAFaultyFact() {
    String response = "{'advice':7,'kind':'SNOOZED','on':'2026-01-05','until':'2026-01-01'}";
    assertThat(places(with("responses", response)))
        .containsExactly("$.responses[0].advice", "$.responses[0].until");
    assertThat(places(with("acquaintances", "{'from':1,'to':2,'strength':2}")))
        .containsExactly(
            "$.acquaintances[0].from", "$.acquaintances[0].to", "$.acquaintances[0].strength");
    assertThat(places(with("introductions", "{'id':'n','between':[1,2],'on':'2026-01-01'}")))
        .containsExactly("$.introductions[0].between[0]", "$.introductions[0].between[1]");
  }

  @Test
  void tellsNothingElseOfAMistypedName() {
    assertThat(places(with("responses", "{'advise':'k','kind':'DISMISSED','on':'2026-01-01'}")))
        .containsExactly("$.responses[0].advise");
  }

  @Test
  void tellsAHundredFaultsAndCountsTheRest() {
    String contacts =
        IntStream.range(0, 250)
            .mapToObj(i -> "{'id':'c" + i + "','name':" + i + "}")
            .collect(Collectors.joining(","));
    List<String> told = messages(with("contacts", contacts));

    assertThat(told).hasSize(101);
    assertThat(told.get(99)).startsWith("$.contacts[99].name");
    assertThat(told.get(100)).isEqualTo("$ has 150 more faults, not told here.");
  }

  @Test
  void countsFaultsThatOnlyTheWholeShows() {
    String interactions =
        IntStream.range(0, 101)
            .mapToObj(i -> "{'id':'i" + i + "','contact':'x','on':'2026-01-01','kind':'MET'}")
            .collect(Collectors.joining(","));

    assertThat(messages(with("interactions", interactions)))
        .hasSize(101)
        .last()
        .isEqualTo("$ has 1 more fault, not told here.");
  }
}
