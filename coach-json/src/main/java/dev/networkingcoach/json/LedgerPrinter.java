package dev.networkingcoach.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;

/**
 * Puts each field of the document on a line of its own, and each entry of its lists; what is within
 * an entry stays on its line. Holds the depth of one document: not thread-safe, one a document.
 */
final class LedgerPrinter extends MinimalPrettyPrinter {
  private static final long serialVersionUID = 1L;
  private static final int DEPTH_BROKEN = 2;

  private int depth;

  @Override
  public void writeStartObject(JsonGenerator out) throws IOException {
    out.writeRaw('{');
    depth++;
  }

  @Override
  public void beforeObjectEntries(JsonGenerator out) throws IOException {
    breakLine(out, 1);
  }

  @Override
  public void writeObjectFieldValueSeparator(JsonGenerator out) throws IOException {
    out.writeRaw(": ");
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator out) throws IOException {
    separate(out, 1);
  }

  @Override
  public void writeEndObject(JsonGenerator out, int entries) throws IOException {
    depth--;
    if (depth == 0 && entries > 0) {
      out.writeRaw('\n');
    }
    out.writeRaw('}');
  }

  @Override
  public void writeStartArray(JsonGenerator out) throws IOException {
    out.writeRaw('[');
    depth++;
  }

  @Override
  public void beforeArrayValues(JsonGenerator out) throws IOException {
    breakLine(out, DEPTH_BROKEN);
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator out) throws IOException {
    separate(out, DEPTH_BROKEN);
  }

  @Override
  public void writeEndArray(JsonGenerator out, int values) throws IOException {
    if (depth == DEPTH_BROKEN && values > 0) {
      out.writeRaw("\n  ");
    }
    depth--;
    out.writeRaw(']');
  }

  private void breakLine(JsonGenerator out, int broken) throws IOException {
    if (depth == broken) {
      out.writeRaw('\n');
      out.writeRaw("  ".repeat(depth));
    }
  }

  private void separate(JsonGenerator out, int broken) throws IOException {
    out.writeRaw(',');
    if (depth == broken) {
      breakLine(out, broken);
    } else {
      out.writeRaw(' ');
    }
  }
}
