package dev.networkingcoach.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/**
 * How JSON is laid out. Line breaks are \n everywhere, so that the same facts give the same bytes.
 */
enum JsonForm {
  /** All on one line, without spaces. */
  LINE,
  /** Every field on a line of its own. */
  PAGE,
  /** Every fact on a line of its own: easy to read, to compare and to search. */
  LEDGER;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
          // Else an emoji is escaped in a stream of bytes, and is not in a text.
          .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
          .build();

  /** Something that can be written. */
  interface Content {
    void write(JsonGenerator out) throws IOException;
  }

  /** Writes content as UTF-8, and flushes. */
  void write(Content content, OutputStream to) throws IOException {
    try (JsonGenerator out = FACTORY.createGenerator(to)) {
      write(content, out);
    }
  }

  /** Writes content, and flushes. */
  void write(Content content, Writer to) throws IOException {
    try (JsonGenerator out = FACTORY.createGenerator(to)) {
      write(content, out);
    }
  }

  /** The content as text. */
  String text(Content content) {
    StringWriter text = new StringWriter();
    try {
      write(content, text);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  private void write(Content content, JsonGenerator out) throws IOException {
    PrettyPrinter pretty = printer();
    if (pretty != null) {
      out.setPrettyPrinter(pretty);
    }
    content.write(out);
  }

  private @Nullable PrettyPrinter printer() {
    return switch (this) {
      case LINE -> null;
      case PAGE -> page();
      case LEDGER -> new LedgerPrinter();
    };
  }

  private static PrettyPrinter page() {
    Separators separators =
        Separators.createDefaultInstance()
            .withRootSeparator(null)
            .withObjectFieldValueSpacing(Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter(separators)
        .withObjectIndenter(indenter)
        .withArrayIndenter(indenter);
  }
}
