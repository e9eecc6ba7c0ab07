package dev.networkingcoach.json;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * JSON Schemas (draft 2020-12) of what goes in and out, made from the same tables as reader and
 * writer. They are also published as resources beside this class: {@code network.schema.json},
 * {@code plan.schema.json} and {@code verdict.schema.json}. A schema cannot say that ids are
 * unique, that a contact is there, that a zone exists or that one date is not before another; the
 * reader does. Thread-safe.
 */
public final class NetworkSchema {
  private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

  private NetworkSchema() {}

  /** The schema of a network, as {@link NetworkReader} reads it; it ends with a line break. */
  public static String network() {
    return schema(NetworkTables.NETWORK, true);
  }

  /** The schema of a plan, as {@link PlanWriter} writes it; it ends with a line break. */
  public static String plan() {
    return schema(AnswerTables.PLAN, false);
  }

  /** The schema of a verdict, as {@link PlanWriter} writes it; it ends with a line break. */
  public static String verdict() {
    return schema(AnswerTables.VERDICT, false);
  }

  private static String schema(FactTable<?> table, boolean nullable) {
    SchemaDefinitions definitions = new SchemaDefinitions(nullable);
    ObjectNode body = definitions.schema(table);
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    schema.put("$schema", DRAFT);
    schema.put("$id", "urn:networking-coach:schema:" + table.name());
    schema.put("title", "Networking Coach: " + table.name());
    schema.setAll(body);
    schema.set("$defs", definitions.definitions());
    return JsonForm.PAGE.text(out -> SchemaDefinitions.write(schema, out)) + "\n";
  }
}
