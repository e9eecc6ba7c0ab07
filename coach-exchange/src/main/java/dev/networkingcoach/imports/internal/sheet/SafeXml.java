package dev.networkingcoach.imports.internal.sheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML of strangers: nothing outside of it is looked at. Stateless and thread-safe. */
final class SafeXml {
  private static final int BYTE_ORDER_MARK = 0xFEFF;

  private SafeXml() {}

  /** Reads it as UTF-8, as the parts of spreadsheets are. */
  static XMLStreamReader reader(InputStream in) throws XMLStreamException, IOException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    // Of bytes that are no text the parser would write to the standard error stream.
    BufferedReader text = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    text.mark(1);
    if (text.read() != BYTE_ORDER_MARK) {
      text.reset();
    }
    return factory.createXMLStreamReader(text);
  }
}
