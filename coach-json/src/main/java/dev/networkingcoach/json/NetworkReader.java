package dev.networkingcoach.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.fault.InvalidFactsException;
import dev.networkingcoach.api.journal.Known;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Reads a network from JSON, token by token: beside the network itself, reading takes next to no
 * memory. {@link NetworkSchema#network()} describes the document. Unknown keys are refused; null
 * stands for an absent optional value.
 *
 * <p>Every method throws {@link InvalidFactsException} with all that is wrong at once, each fault
 * with its JSON path ({@code $.interactions[3].on}), its value and what was expected. Of more than
 * 100 faults the first 100 are told and the rest are counted in a last one at {@code $}. Where the
 * text is not JSON, or ends too early, reading ends there: the last fault's place is then a line
 * and a column ({@code line 3, column 17}). Immutable and thread-safe.
 */
public final class NetworkReader {
  private static final int DEEPEST = 100;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** Made when first asked for, after a look for the jars it needs. */
  private static final class Parsers {
    static final JsonFactory FACTORY =
        JsonFactory.builder()
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            // So that NaN is told with its path, as any other wrong value is.
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            // A number of any length passes here, so that its field refuses it, with its path.
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .build();
  }

  /**
   * A reader.
   *
   * @throws IllegalStateException naming jars of Jackson that are not on the class path
   */
  public NetworkReader() {
    JacksonJars.require();
  }

  /**
   * The network in a stream of UTF-8, UTF-16 or UTF-32, read to its end and left open.
   *
   * @param in the document
   * @throws IOException if the stream fails
   * @throws InvalidFactsException naming every fault by its JSON path
   */
  public Network read(InputStream in) throws IOException {
    return readKnown(in).network();
  }

  /**
   * The network in a stream, as {@link #read(InputStream)}, and the notes with it.
   *
   * @param in the document
   * @return what the document says; its number is 0
   * @throws IOException if the stream fails
   * @throws InvalidFactsException naming every fault by its JSON path
   */
  public Known readKnown(InputStream in) throws IOException {
    return read(() -> Parsers.FACTORY.createParser(in), 0);
  }

  /**
   * The network in a stream of characters, read to its end and left open.
   *
   * @param in the document
   * @throws IOException if the stream fails
   * @throws InvalidFactsException naming every fault by its JSON path
   */
  public Network read(Reader in) throws IOException {
    PushbackReader text = new PushbackReader(in);
    int first = text.read();
    if (first >= 0 && first != BYTE_ORDER_MARK) {
      text.unread(first);
    }
    return read(() -> Parsers.FACTORY.createParser(text), 0).network();
  }

  /**
   * The network in these bytes of UTF-8, UTF-16 or UTF-32.
   *
   * @param json the document
   * @throws InvalidFactsException naming every fault by its JSON path
   */
  public Network read(byte[] json) {
    return readLine(json, 1);
  }

  /**
   * The network in a text.
   *
   * @param json the document
   * @throws InvalidFactsException naming every fault by its JSON path
   */
  public Network read(String json) {
    try {
      return read(new StringReader(json));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** The network on one line of a file; its faults of syntax name the file's line. */
  Network readLine(byte[] json, long line) {
    try {
      return read(() -> Parsers.FACTORY.createParser(json), line - 1).network();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** Opens a parser, which reads the first bytes to find their encoding. */
  private interface DocumentSource {
    JsonParser open() throws IOException;
  }

  private static Known read(DocumentSource source, long linesBefore) throws IOException {
    try (JsonParser parser = source.open()) {
      return new NetworkReading(parser, linesBefore).read();
    } catch (CharConversionException unknown) {
      InvalidFactsException refused = new InvalidFactsException(List.of(SyntaxFault.ofEncoding()));
      refused.initCause(unknown);
      throw refused;
    }
  }
}
