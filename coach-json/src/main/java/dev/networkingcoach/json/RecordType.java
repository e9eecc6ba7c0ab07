package dev.networkingcoach.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.networkingcoach.api.fault.Fault;
import dev.networkingcoach.api.fault.InvalidFactsException;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A fact of a table, as an object. */
final class RecordType<R> implements FieldType<R> {
  private final FactTable<R> table;
  private final boolean whole;

  private RecordType(FactTable<R> table, boolean whole) {
    this.table = table;
    this.whole = whole;
  }

  static <R> RecordType<R> of(FactTable<R> table) {
    return new RecordType<>(table, false);
  }

  /** Such a fact, written with what stands at its default. */
  static <R> RecordType<R> whole(FactTable<R> table) {
    return new RecordType<>(table, true);
  }

  FactTable<R> table() {
    return table;
  }

  @Override
  public @Nullable R read(DocumentReading reading) throws IOException {
    long faultsBefore = reading.faults().count();
    FieldValuesRead fields = readFields(reading);
    if (fields == null) {
      return null;
    }
    boolean faultless = reading.faults().count() == faultsBefore;
    if (!faultless) {
      reading.keep(fields);
      substitute(fields);
    }
    try {
      // Built even when it will be refused: the fact tells what is wrong with its other fields.
      R fact = table.construct(fields);
      return faultless ? fact : null;
    } catch (InvalidFactsException refused) {
      if (faultless) {
        reading.keep(fields);
      }
      String place = reading.place();
      for (Fault fault : refused.faults()) {
        reading.faults().add(fault.under(place));
      }
      return null;
    }
  }

  /** Reads an object's fields and tells their faults; null where there is no object. */
  @Nullable FieldValuesRead readFields(DocumentReading reading) throws IOException {
    JsonParser parser = reading.parser();
    if (!parser.hasToken(JsonToken.START_OBJECT)) {
      reading.refuseType(expected());
      return null;
    }
    FieldValuesRead fields = reading.fieldsOf(table);
    int next = 0;
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      int index = table.find(name, next);
      if (index < 0) {
        refuseKey(name, fields, reading);
      } else {
        parser.nextToken();
        readField(index, fields, reading);
        next = index + 1;
      }
    }
    complete(fields, reading);
    return fields;
  }

  private void readField(int index, FieldValuesRead fields, DocumentReading reading)
      throws IOException {
    FactField<R, ?> field = table.fields().get(index);
    JsonParser parser = reading.parser();
    if (!fields.give(index)) {
      reading.refuse(null, "must be given once only, but is given again", null);
      parser.skipChildren();
    } else if (!parser.hasToken(JsonToken.VALUE_NULL)) {
      Object value = field.type().read(reading);
      fields.set(index, value);
      if (value == null) {
        fields.refuse(index);
      }
    } else if (field.required()) {
      reading.refuseType(field.type().expected());
      fields.refuse(index);
    }
  }

  private void refuseKey(String name, FieldValuesRead fields, DocumentReading reading)
      throws IOException {
    String nearest = table.nearest(name);
    String advice = nearest == null ? table.fieldNames() : "Maybe you meant " + nearest + ".";
    reading.refuse(null, "is not a field of " + table.noun(), advice);
    if (nearest != null) {
      fields.refuse(table.index(nearest, 0));
    }
    reading.parser().nextToken();
    reading.parser().skipChildren();
  }

  /** Fills in the defaults, and tells what is missing. */
  private void complete(FieldValuesRead fields, DocumentReading reading) {
    List<FactField<R, ?>> all = table.fields();
    for (int i = 0; i < all.size(); i++) {
      if (fields.at(i) == null) {
        FactField<R, ?> field = all.get(i);
        if (field.required() && !fields.refused(i)) {
          String missing = "is missing: " + field.type().expected() + " was expected";
          String place = reading.place() + "." + field.name();
          reading.faults().add(Fault.of(place, null, missing));
          fields.refuse(i);
        }
        fields.set(i, field.filling());
      }
    }
  }

  /** Puts placeholders where a value was refused. */
  private void substitute(FieldValuesRead fields) {
    for (int i = 0; i < table.fields().size(); i++) {
      if (fields.at(i) == null && fields.refused(i)) {
        fields.set(i, table.fields().get(i).type().placeholder());
      }
    }
  }

  @Override
  public void write(R value, JsonGenerator out) throws IOException {
    if (whole) {
      table.writeWhole(value, out);
    } else {
      table.write(value, out);
    }
  }

  @Override
  public ObjectNode schema(SchemaDefinitions definitions) {
    return definitions.reference(table);
  }

  @Override
  public String expected() {
    return "an object: " + table.noun();
  }
}
