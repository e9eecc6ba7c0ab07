package dev.networkingcoach.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import dev.networkingcoach.api.facts.Policy;
import dev.networkingcoach.api.fault.Fault;
import dev.networkingcoach.api.fault.InvalidFactsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * A policy alone as JSON, as a network's document holds it: only what was set is written. Stateless
 * and thread-safe.
 */
public final class PolicyJson {
  private static final JsonFactory FACTORY = new JsonFactory();

  private PolicyJson() {}

  /** The policy as JSON, on one line. */
  public static String write(Policy policy) {
    return JsonForm.LINE.text(out -> ThresholdTable.POLICY.write(policy, out));
  }

  /**
   * The policy of this text.
   *
   * @throws InvalidFactsException naming every fault by its JSON path
   */
  public static Policy read(String json) {
    try (JsonParser parser = FACTORY.createParser(json)) {
      DocumentReading reading = new DocumentReading(parser);
      try {
        if (parser.nextToken() == null) {
          throw new InvalidFactsException(
              List.of(Fault.of("$", null, "is empty: a policy as JSON was expected")));
        }
        Policy policy = RecordType.of(ThresholdTable.POLICY).read(reading);
        if (policy != null && reading.faults().count() == 0) {
          return policy;
        }
      } catch (JsonProcessingException broken) {
        reading.faults().addLast(SyntaxFault.of(broken, parser, 0));
      }
      throw reading.faults().exception();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
