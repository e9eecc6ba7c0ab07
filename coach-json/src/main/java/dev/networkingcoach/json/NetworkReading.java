package dev.networkingcoach.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import dev.networkingcoach.api.fault.Fault;
import dev.networkingcoach.api.fault.InvalidFactsException;
import dev.networkingcoach.api.journal.Known;
import java.io.CharConversionException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The reading of one network, from its first token to the last. */
final class NetworkReading {
  private static final RecordType<Known> DOCUMENT = RecordType.of(NetworkTables.NETWORK);

  private final JsonParser parser;
  private final DocumentReading reading;
  private final long linesBefore;

  /**
   * A reading that has not begun.
   *
   * @param linesBefore lines of the file that are not part of the document
   */
  NetworkReading(JsonParser parser, long linesBefore) {
    this.parser = parser;
    this.reading = new DocumentReading(parser);
    this.linesBefore = linesBefore;
  }

  Known read() throws IOException {
    try {
      FieldValuesRead fields = document();
      if (fields != null && reading.faults().count() == 0) {
        return known(fields);
      }
      if (fields != null) {
        new CrossChecks(fields, reading).run();
      }
    } catch (JsonProcessingException | CharConversionException broken) {
      reading.faults().addLast(SyntaxFault.of(broken, parser, linesBefore));
      InvalidFactsException refused = reading.faults().exception();
      refused.initCause(broken);
      throw refused;
    }
    throw reading.faults().exception();
  }

  private @Nullable FieldValuesRead document() throws IOException {
    if (parser.nextToken() == null) {
      reading.faults().add(Fault.of("$", null, "is empty: a network as JSON was expected"));
      return null;
    }
    FieldValuesRead fields = DOCUMENT.readFields(reading);
    if (parser.nextToken() != null) {
      reading.faults().add(SyntaxFault.trailing(parser, linesBefore));
    }
    return fields;
  }

  private Known known(FieldValuesRead fields) {
    try {
      return DOCUMENT.table().construct(fields);
    } catch (InvalidFactsException refused) {
      // A network names facts by their ids: in a document they are told by their places.
      new CrossChecks(fields, reading).run();
      if (reading.faults().count() == 0) {
        reading.faults().addAll(refused.faults());
      }
      throw reading.faults().exception();
    }
  }
}
