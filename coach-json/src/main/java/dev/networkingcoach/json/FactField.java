package dev.networkingcoach.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One field of a fact, described once for reader, writer and schema. Immutable and thread-safe.
 *
 * @param key the field's name in JSON
 * @param type what its values are
 * @param presence whether it must be given
 * @param role what its value means to other facts
 * @param absent the value that counts where none is given; null for none
 * @param getter takes the value from the fact
 * @param description what it is, for the schema
 */
record FactField<R, T>(
    SerializedString key,
    FieldType<T> type,
    Presence presence,
    Role role,
    @Nullable T absent,
    Function<R, T> getter,
    String description) {

  /** Whether a field must be given. */
  enum Presence {
    REQUIRED,
    OPTIONAL,
    /** May be absent, which is not the same as at its default. */
    TOLD
  }

  /** What a field's value means to other facts. */
  enum Role {
    /** Nothing. */
    PLAIN,
    /** By it others name this fact. */
    ID,
    /** It names a contact, or a list of them. */
    CONTACT
  }

  String name() {
    return key.getValue();
  }

  boolean required() {
    return presence == Presence.REQUIRED;
  }

  /** The value to put where none is given; null for none. */
  @Nullable T filling() {
    return presence == Presence.TOLD ? null : absent;
  }

  /** Writes name and value, but where the reader knows the value without being told. */
  void write(R fact, JsonGenerator out) throws IOException {
    T value = getter.apply(fact);
    if (value != null && (presence == Presence.TOLD || !value.equals(absent))) {
      writeValue(value, out);
    }
  }

  /** Writes name and value, but where there is none: null, or an empty list. */
  void writeWhole(R fact, JsonGenerator out) throws IOException {
    T value = getter.apply(fact);
    if (value != null && !List.of().equals(value)) {
      writeValue(value, out);
    }
  }

  private void writeValue(T value, JsonGenerator out) throws IOException {
    out.writeFieldName(key);
    type.write(value, out);
  }
}
