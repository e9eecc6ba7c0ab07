package dev.networkingcoach.json;

import dev.networkingcoach.api.facts.Owner;
import dev.networkingcoach.api.facts.References;
import dev.networkingcoach.json.FactField.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds equal ids and names of nobody in a document that is refused, by their places and over what
 * could be read of it: a contact with a fault is a contact still.
 */
final class CrossChecks {
  private final FieldValuesRead network;
  private final DocumentReading reading;
  private final References references;
  private final boolean contactsKnown;

  CrossChecks(FieldValuesRead network, DocumentReading reading) {
    this.network = network;
    this.reading = reading;
    this.references = new References(ownerId());
    this.contactsKnown = !network.refused(NetworkTables.NETWORK.index("contacts", 0));
  }

  /** Tells what it finds. */
  void run() {
    List<? extends FactField<?, ?>> fields = NetworkTables.NETWORK.fields();
    for (int i = 0; i < fields.size(); i++) {
      if (fields.get(i).type() instanceof ListType<?> list
          && list.element() instanceof RecordType<?> type
          && network.at(i) instanceof List<?> facts) {
        check(fields.get(i).name(), type.table(), facts);
      }
    }
    reading.faults().addAll(references.faults());
  }

  private <R> void check(String collection, FactTable<R> table, List<?> facts) {
    for (int field = 0; field < table.fields().size(); field++) {
      FactField<R, ?> column = table.fields().get(field);
      if (column.role() != Role.PLAIN) {
        for (int i = 0; i < facts.size(); i++) {
          refer(collection, i, column, value(collection, i, facts.get(i), column, field));
        }
      }
    }
  }

  @SuppressWarnings("unchecked") // The list stood in the field of this table.
  private <R> @Nullable Object value(
      String collection, int index, @Nullable Object fact, FactField<R, ?> column, int field) {
    if (fact != null) {
      return column.getter().apply((R) fact);
    }
    FieldValuesRead kept = reading.kept("$." + collection + "[" + index + "]");
    return kept == null ? null : kept.at(field);
  }

  private void refer(String collection, int index, FactField<?, ?> column, @Nullable Object value) {
    if (column.role() == Role.ID && value instanceof String id) {
      references.declare(collection, index, id);
    } else if (contactsKnown && value instanceof String contact) {
      references.refer(collection, index, column.name(), contact);
    } else if (contactsKnown && value instanceof List<?> contacts) {
      for (int i = 0; i < contacts.size(); i++) {
        references.refer(
            collection, index, column.name() + "[" + i + "]", (String) contacts.get(i));
      }
    }
  }

  private @Nullable String ownerId() {
    if (network.value("owner") instanceof Owner owner) {
      return owner.id();
    }
    FieldValuesRead kept = reading.kept("$.owner");
    return kept == null ? null : kept.optionalText("id");
  }
}
