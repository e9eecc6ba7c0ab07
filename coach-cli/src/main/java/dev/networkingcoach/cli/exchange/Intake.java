package dev.networkingcoach.cli.exchange;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.fault.InvalidFactsException;
import dev.networkingcoach.api.journal.Known;
import dev.networkingcoach.bot.content.Bytes;
import dev.networkingcoach.cli.files.UnusableFileException;
import dev.networkingcoach.imports.ContactImport;
import dev.networkingcoach.imports.network.NetworkMerge;
import dev.networkingcoach.imports.report.UnreadableFileException;
import dev.networkingcoach.json.NetworkReader;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Reads files for the journal: networks as JSON, such as an export, and whatever {@link
 * ContactImport} reads. All of them are read before any is taken in. Not thread-safe.
 */
public final class Intake {
  private static final int PEEKED = 64;
  private static final int BUFFER = 1 << 16;

  private final Map<String, Known> documents = new LinkedHashMap<>();
  private final List<ContactFile> others = new ArrayList<>();

  private record ContactFile(String name, Bytes content) {}

  /** Nothing read yet. */
  public Intake() {}

  /**
   * Reads a file to its end.
   *
   * @param name what it is called in messages
   * @param content what it holds; left open
   * @throws dev.networkingcoach.api.fault.CoachException if it cannot be read, or has faults
   */
  public Intake read(String name, InputStream content) {
    BufferedInputStream in = new BufferedInputStream(content, BUFFER);
    try {
      if (isDocument(in)) {
        documents.put(name, new NetworkReader().readKnown(in));
      } else {
        byte[] all = in.readAllBytes();
        // Read once now for its faults: nothing is taken in before all files were read.
        ContactImport.into(Taking.NOBODY).stream(name, new ByteArrayInputStream(all));
        others.add(new ContactFile(name, Bytes.of(all)));
      }
      return this;
    } catch (InvalidFactsException faulty) {
      throw UnusableFileException.of(name, faulty.faults());
    } catch (IOException failed) {
      throw new UnreadableFileException(
          name, "could not be read (" + failed.getMessage() + ").", failed);
    }
  }

  /** The first network among what was read, if there is one: it says who its owner is. */
  public Optional<Network> firstDocument() {
    return documents.values().stream().map(Known::network).findFirst();
  }

  /**
   * Takes all that was read into what is known.
   *
   * @param known what is known
   * @param refused who must not be brought back: persons that were forgotten
   */
  public Taken into(Known known, Predicate<Contact> refused) {
    Taking taking = new Taking(known, refused);
    documents.forEach(
        (name, document) ->
            taking.document(
                name, document, NetworkMerge.merge(taking.network(), document.network())));
    if (!others.isEmpty()) {
      ContactImport contacts = ContactImport.into(taking.network());
      others.forEach(
          file -> contacts.stream(file.name(), new ByteArrayInputStream(file.content().toArray())));
      taking.contacts(contacts.run());
    }
    return taking.done();
  }

  /** Whether the first character is that with which JSON objects begin. */
  private static boolean isDocument(BufferedInputStream in) throws IOException {
    in.mark(PEEKED);
    byte[] first = in.readNBytes(PEEKED);
    in.reset();
    int at = 0;
    while (at < first.length && isBeforeText(first[at])) {
      at++;
    }
    return at < first.length && first[at] == '{';
  }

  /** White space, and the marks of byte order. */
  private static boolean isBeforeText(byte octet) {
    return (octet <= ' ' && octet >= 0)
        || octet == (byte) 0xEF
        || octet == (byte) 0xBB
        || octet == (byte) 0xBF
        || octet == (byte) 0xFE
        || octet == (byte) 0xFF;
  }
}
