package dev.networkingcoach.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * How values of one kind are read, written, and described in a schema. Immutable and thread-safe.
 */
interface FieldType<T> {

  /**
   * The value the parser stands on, which is not null. Leaves the parser on the value's last token.
   *
   * @return the value; null after a fault was told
   */
  @Nullable T read(DocumentReading reading) throws IOException;

  /** Writes the value. */
  void write(T value, JsonGenerator out) throws IOException;

  /** What a schema says of such a value. */
  ObjectNode schema(SchemaDefinitions definitions);

  /** What was expected, as the end of "must be …": {@code a date such as 2026-11-23}. */
  String expected();

  /**
   * What stands in for a refused value, so that the other fields of its fact can still be checked;
   * null where the fact bears a missing one.
   */
  default @Nullable T placeholder() {
    return null;
  }
}
