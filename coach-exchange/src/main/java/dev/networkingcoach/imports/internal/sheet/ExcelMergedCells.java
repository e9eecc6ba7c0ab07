package dev.networkingcoach.imports.internal.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Which cells of a sheet are merged: a workbook says it below the rows, and the library that reads
 * the rows does not tell. Stateless and thread-safe.
 */
final class ExcelMergedCells {
  private static final Pattern RANGE =
      Pattern.compile("([A-Z]{1,3})(\\d{1,7}):[A-Z]{1,3}(\\d{1,7})");
  private static final int LETTERS = 26;

  private ExcelMergedCells() {}

  /**
   * The merged cells of the sheet that the workbook knows by this relationship.
   *
   * @throws IOException if the workbook is broken
   */
  static MergedCells of(ZipFile zip, String relationship) throws IOException {
    MergedCells merged = new MergedCells();
    Optional<String> sheet = target(zip, relationship);
    if (sheet.isPresent()) {
      each(
          zip,
          sheet.get(),
          "mergeCell",
          found -> add(merged, found.getAttributeValue(null, "ref")));
    }
    return merged;
  }

  private static Optional<String> target(ZipFile zip, String relationship) throws IOException {
    String[] target = {""};
    each(
        zip,
        "xl/_rels/workbook.xml.rels",
        "Relationship",
        found -> {
          if (relationship.equals(found.getAttributeValue(null, "Id"))) {
            target[0] = found.getAttributeValue(null, "Target");
          }
        });
    return Optional.of(target[0])
        .filter(path -> !path.isEmpty())
        .map(path -> path.startsWith("/") ? path.substring(1) : "xl/" + path);
  }

  private interface ElementUse {
    void take(XMLStreamReader element) throws IOException;
  }

  private static void each(ZipFile zip, String part, String name, ElementUse use)
      throws IOException {
    ZipArchiveEntry entry = zip.getEntry(part);
    if (entry == null) {
      return;
    }
    try (InputStream in = zip.getInputStream(entry)) {
      XMLStreamReader reader = SafeXml.reader(in);
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamReader.START_ELEMENT && reader.getLocalName().equals(name)) {
          use.take(reader);
        }
      }
    } catch (XMLStreamException broken) {
      throw new IOException(broken.getMessage(), broken);
    }
  }

  private static void add(MergedCells merged, String range) throws IOException {
    Matcher matcher = RANGE.matcher(range == null ? "" : range);
    if (matcher.matches()) {
      int column = 0;
      for (char letter : matcher.group(1).toCharArray()) {
        column = column * LETTERS + letter - 'A' + 1;
      }
      merged.add(
          Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3)), column - 1);
    }
  }
}
