package dev.networkingcoach.imports.journal;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.fault.InvalidFactsException;
import dev.networkingcoach.api.journal.Known;
import dev.networkingcoach.imports.ContactImport;
import dev.networkingcoach.imports.columns.ImportSettings;
import dev.networkingcoach.imports.mail.MailConnection;
import dev.networkingcoach.imports.mail.MailboxNews;
import dev.networkingcoach.imports.mail.MailboxPosition;
import dev.networkingcoach.imports.network.NetworkMerge;
import dev.networkingcoach.imports.report.UnreadableFileException;
import dev.networkingcoach.json.NetworkReader;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.function.Predicate;

/**
 * Reads files for the journal: networks as JSON, such as an export, and whatever {@link
 * ContactImport} reads. All of them are read before any is taken in. Not thread-safe.
 */
public final class ImportFiles {
  private static final int PEEKED = 64;
  private static final int BUFFER = 1 << 16;

  private final Map<String, Known> documents = new LinkedHashMap<>();
  private final ImportSettings settings;
  private final ContactImport contacts;
  private boolean hasContacts;

  /**
   * Nothing read yet.
   *
   * @param settings what is said beside the files, the day among it
   */
  public ImportFiles(ImportSettings settings) {
    this(settings, rows -> {});
  }

  /**
   * Nothing read yet.
   *
   * @param settings what is said beside the files, the day among it
   * @param progress is told how many rows of contacts were read and then taken in, once for every
   *     thousand of both
   */
  public ImportFiles(ImportSettings settings, LongConsumer progress) {
    this.settings = settings;
    this.contacts = ContactImport.into(FileMerge.NOBODY, settings, progress);
  }

  /**
   * Reads a file to its end.
   *
   * @param name what it is called in messages
   * @param content what it holds; left open
   * @throws dev.networkingcoach.api.fault.CoachException if it cannot be read, or has faults
   */
  public ImportFiles read(String name, InputStream content) {
    return read(name, content, 0);
  }

  /**
   * Reads a file to its end.
   *
   * @param name what it is called in messages
   * @param content what it holds; left open
   * @param bytes how long it is; 0 where that is not known
   * @throws dev.networkingcoach.api.fault.CoachException if it cannot be read, has faults, or is no
   *     network, archive or mail and larger than {@link ContactImport#LARGEST_FILE}, of which no
   *     more is read then
   */
  public ImportFiles read(String name, InputStream content, long bytes) {
    BufferedInputStream in = new BufferedInputStream(content, BUFFER);
    try {
      if (isDocument(in)) {
        documents.put(name, new NetworkReader().readKnown(in));
      } else {
        contacts.stream(name, in, bytes);
        hasContacts = true;
      }
      return this;
    } catch (InvalidFactsException faulty) {
      throw UnreadableFileException.of(name, faulty);
    } catch (IOException failed) {
      throw new UnreadableFileException(
          name, "could not be read (" + failed.getMessage() + ").", failed);
    }
  }

  /**
   * Reads a folder of mail.
   *
   * @param name what it is called in messages
   * @throws dev.networkingcoach.api.fault.CoachException if there is no mail in it, or it cannot be
   *     read
   */
  public ImportFiles folder(String name, Path folder) {
    contacts.folder(name, folder);
    hasContacts = true;
    return this;
  }

  /** As {@link ContactImport#mailbox(MailConnection, MailboxPosition)}. */
  public MailboxNews mailbox(MailConnection connection, MailboxPosition since) {
    MailboxNews news = contacts.mailbox(connection, since);
    hasContacts = true;
    return news;
  }

  /** As {@link ContactImport#me(String)}. */
  public ImportFiles me(String address) {
    contacts.me(address);
    return this;
  }

  /** As {@link ContactImport#knowsMe()}. */
  public boolean knowsMe() {
    return contacts.knowsMe();
  }

  /** As {@link ContactImport#writtenOnce()}, once {@link #into} was called. */
  public Set<String> writtenOnce() {
    return contacts.writtenOnce();
  }

  /** As {@link ContactImport#hasMail()}. */
  public boolean hasMail() {
    return contacts.hasMail();
  }

  /** As {@link ContactImport#likelyAddress()}. */
  public Optional<String> likelyAddress() {
    return contacts.likelyAddress();
  }

  /** What the owner is called, if a file of contacts says so. */
  public Optional<String> ownerName() {
    return contacts.owner();
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
  public ImportedChanges into(Known known, Predicate<Contact> refused) {
    FileMerge taking = new FileMerge(known, refused);
    documents.forEach(
        (name, document) ->
            taking.document(
                name, document, NetworkMerge.merge(taking.network(), document.network())));
    if (hasContacts) {
      taking.contacts(
          contacts.run(taking.network()), Objects.requireNonNull(settings.today(), "today"));
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
