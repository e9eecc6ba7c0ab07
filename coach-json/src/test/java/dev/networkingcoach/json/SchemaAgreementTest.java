package dev.networkingcoach.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.networkingcoach.api.fault.Fault;
import dev.networkingcoach.api.fault.InvalidFactsException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reader and schema refuse and accept the same documents, but for what no schema can say. */
class SchemaAgreementTest {
  private static final Pattern BEYOND_SCHEMAS =
      Pattern.compile(
          "must be (unique|the id of a contact|an IANA time zone|Unicode)"
              + "|must not be (before|the owner's|a contact's)");

  private static final List<String> VALUES =
      List.of(
          "null",
          "true",
          "0",
          "-1",
          "1",
          "7",
          "0.5",
          "1.5",
          "3.0",
          "1e2",
          "3000000000",
          "\"\"",
          "\"  \"",
          "\"\u00a0\"",
          "\"x\"",
          "\"a\\nb\"",
          "\"a\\u0000b\"",
          "\"a\\u0085b\"",
          "\"tab\\tbed\"",
          "\" \\t\\n\"",
          "\"line\\u2028separated\"",
          "\"2026-02-30\"",
          "\"2026-02-28\"",
          "\"0000-01-01\"",
          "\"9999-12-31\"",
          "\"MET\"",
          "\"NONE\"",
          "\"met\"",
          "\"MUTED\"",
          "\"dana\"",
          "\"--02-29\"",
          "\"--02-30\"",
          "\"2000-02-29\"",
          "\"2001-02-29\"",
          "\"23:59\"",
          "\"24:00\"",
          "\"9:30\"",
          "[]",
          "[null]",
          "[1]",
          "[\"\"]",
          "[\"x\"]",
          "[\"tab\\tbed\"]",
          "[\"\\n\"]",
          "[\"a\\u0007b\"]",
          "[\"dana\"]",
          "[\"dana\",\"dana\"]",
          "[\"omar\",\"dana\"]",
          "[\"dana\",\"omar\",\"dana\"]",
          "{}",
          "[{}]",
          "[[]]",
          "[[\"x\",\"y\"]]",
          "[[\"x\"]]",
          "{\"x\":1}",
          "{\"x\":201}",
          "{\" \":1}",
          "{\"x\":null}");

  private final ObjectMapper mapper = new ObjectMapper();
  private final SchemaCheck schema = new SchemaCheck(NetworkSchema.network());

  @Test
  void onAnyValueInAnyField() throws IOException {
    ObjectNode document = (ObjectNode) mapper.readTree(Documents.full());
    List<String> disagreements = new ArrayList<>();
    for (ObjectNode object : objects(document)) {
      for (String field : fieldsOf(object)) {
        JsonNode was = object.get(field);
        for (String value : VALUES) {
          object.set(field, mapper.readTree(value));
          compare(document, field + " = " + value, disagreements);
        }
        object.remove(field);
        compare(document, "no " + field, disagreements);
        object.set(field, was);
      }
      object.put("unknown", 1);
      compare(document, "unknown key", disagreements);
      object.remove("unknown");
    }
    assertThat(refusal(document)).as("the document as it was").isEmpty();
    assertThat(disagreements).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "responses | {'advice':'k','kind':'DISMISSED','on':'2026-01-01'} | true",
        "responses | {'advice':'k','kind':'MUTED','on':'2026-01-01'} | true",
        "responses | {'advice':'k','rule':null,'kind':'MUTED','on':'2026-01-01','until':null} | true",
        "responses | {'rule':'r','kind':'MUTED','on':'2026-01-01'} | true",
        "responses | {'advice':'k','rule':'r','kind':'MUTED','on':'2026-01-01'} | false",
        "responses | {'advice':'k','rule':'r','kind':'DISMISSED','on':'2026-01-01'} | false",
        "responses | {'kind':'MUTED','on':'2026-01-01'} | false",
        "responses | {'advice':null,'kind':'MUTED','on':'2026-01-01'} | false",
        "responses | {'rule':'r','kind':'DISMISSED','on':'2026-01-01'} | false",
        "responses | {'advice':'k','kind':'SNOOZED','on':'2026-01-01'} | false",
        "responses | {'advice':'k','kind':'SNOOZED','on':'2026-01-01','until':null} | false",
        "responses | {'advice':'k','kind':'SNOOZED','on':'2026-01-01','until':'2026-01-01'} | true",
        "acquaintances | {'from':'a','to':'a'} | true",
        "meetings | {'id':'m','with':[],'on':'2026-01-01'} | false",
        "meetings | {'id':'m','with':['dana'],'on':'2026-01-01','at':'9:05'} | false",
        "meetings | {'id':'m','on':'2026-01-01'} | false",
        "persons | {'id':'kim','name':'Kim','markets':['x']} | true",
        "persons | {'name':'Kim'} | false",
        "acquaintances | {'from':'a','to':'b','strength':0} | false",
        "acquaintances | {'from':'a','to':'b','strength':1e-9} | true",
        "acquaintances | {'from':'a','to':'b','strength':1} | true",
        "acquaintances | {'from':'a','to':'b','strength':1.000001} | false",
        "acquaintances | {'from':'a','to':'b','strength':null} | true",
      })
  void onWhatBindsSeveralFields(String collection, String entry, boolean accepted)
      throws IOException {
    JsonNode document = mapper.readTree(Documents.with(collection, entry));
    assertThat(schema.faults(document).isEmpty()).isEqualTo(accepted);
    assertThat(refusal(document).isEmpty()).isEqualTo(accepted);
  }

  private void compare(JsonNode document, String change, List<String> disagreements) {
    List<Fault> refused = refusal(document);
    boolean valid = schema.faults(document).isEmpty();
    boolean sayable =
        refused.stream().anyMatch(fault -> !BEYOND_SCHEMAS.matcher(fault.expected()).find());
    if (valid ? sayable : refused.isEmpty()) {
      String told = refused.isEmpty() ? "reader accepts" : refused.get(0).message();
      disagreements.add(change + ": schema says " + valid + ", " + told);
    }
  }

  private List<Fault> refusal(JsonNode document) {
    try {
      new NetworkReader().read(document.toString());
      return List.of();
    } catch (InvalidFactsException refused) {
      return refused.faults();
    }
  }

  private static List<String> fieldsOf(ObjectNode object) {
    List<String> fields = new ArrayList<>();
    object.fieldNames().forEachRemaining(fields::add);
    return fields;
  }

  /** The document, its owner and policy, and every entry of its lists. */
  private static List<ObjectNode> objects(ObjectNode document) {
    List<ObjectNode> objects = new ArrayList<>(List.of(document));
    for (JsonNode child : document) {
      if (child instanceof ObjectNode object) {
        objects.add(object);
      } else if (child instanceof ArrayNode) {
        child.forEach(entry -> objects.add((ObjectNode) entry));
      }
    }
    return objects;
  }
}
