package dev.networkingcoach.imports;

import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.imports.columns.ImportSettings;
import dev.networkingcoach.imports.internal.file.FileSources;
import dev.networkingcoach.imports.internal.merge.ImportMerge;
import dev.networkingcoach.imports.mail.MailConnection;
import dev.networkingcoach.imports.mail.MailboxNews;
import dev.networkingcoach.imports.mail.MailboxPosition;
import dev.networkingcoach.imports.report.FileFormat;
import dev.networkingcoach.imports.report.ImportResult;
import dev.networkingcoach.imports.report.UnreadableFileException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;

/**
 * Imports contacts, and what happened with them, into a network.
 *
 * <pre>{@code
 * ImportResult result =
 *     ContactImport.into(network).file(Path.of("Connections.csv")).file(Path.of("contacts.vcf")).run();
 * }</pre>
 *
 * <p>Formats are recognised by content: see {@link FileFormat}. Importing the same files again
 * changes nothing, and the order of the files does not matter.
 *
 * <p>The same person from two sources becomes one contact: the same LinkedIn profile or e-mail
 * address, else the same name and organization. A contact exported from the same network is known
 * again by the {@code UID} of its row or card, as long as it has the same name. A row with nothing
 * but a name goes to the one contact of that name. What the network knew already stays, blanks are
 * filled, and e-mail addresses are united. The id of a new contact is the slug of its profile
 * ({@code dana-ortiz}), by which it is known again, else made of its name ({@code dana.ortiz}).
 *
 * <p>A connection's date becomes {@code since}. Recommendations become GAVE and RECEIVED; all
 * messages with one person on one day become one TALKED, on the day in the owner's zone. Messages
 * in a group are skipped, and so are invitations without a message. Texts of messages and
 * recommendations are never kept; remarks become notes.
 *
 * <p>Of mail nothing is read but headers: what the owner wrote to a contact, and what a contact
 * wrote to the owner, is one TALKED a contact, direction and day. Nobody becomes a contact by it.
 *
 * <p>Not thread-safe; two imports do not disturb each other.
 */
public final class ContactImport {
  /** How many rows and cards the files of one import may hold together. */
  public static final int MOST_ROWS = 500_000;

  /** How many bytes a file may have: 256 MiB. */
  public static final int LARGEST_FILE = FileSources.LARGEST_FILE;

  private final Network network;
  private final FileSources sources;

  private ContactImport(Network network, ImportSettings settings, LongConsumer progress) {
    this.network = network;
    this.sources = new FileSources(settings, MOST_ROWS, progress);
  }

  /** An import into this network, which itself stays as it is. */
  public static ContactImport into(Network network) {
    return into(network, ImportSettings.NONE, rows -> {});
  }

  /**
   * An import into this network, which itself stays as it is.
   *
   * @param settings what is said about the import beside its files
   * @param progress is told how many rows were read and then taken in, once for every thousand of
   *     both
   */
  public static ContactImport into(
      Network network, ImportSettings settings, LongConsumer progress) {
    return new ContactImport(network, settings, progress);
  }

  /**
   * Reads a file: a CSV, a spreadsheet, a vCard file or a ZIP that holds such files.
   *
   * @throws UnreadableFileException if the file is not there, in no format known, broken or larger
   *     than 256 MiB, or a ZIP that unpacks to more than 1 GiB or than a hundred times its size, or
   *     all files together hold more than {@link #MOST_ROWS} rows
   */
  public ContactImport file(Path file) {
    String name = file.getFileName() == null ? file.toString() : file.getFileName().toString();
    if (Files.isDirectory(file)) {
      return folder(name, file);
    }
    try (InputStream in = Files.newInputStream(file)) {
      sources.read(name, in, Files.size(file));
      return this;
    } catch (NoSuchFileException missing) {
      throw new UnreadableFileException(file.toString(), "is not there.", missing);
    } catch (AccessDeniedException denied) {
      throw new UnreadableFileException(file.toString(), "may not be read.", denied);
    } catch (IOException failed) {
      throw new UnreadableFileException(
          file.toString(), "could not be read (" + failed.getMessage() + ").", failed);
    }
  }

  /**
   * Reads a stream to its end, as a file of this name; closing it is up to the caller.
   *
   * @param name the name by which skipped rows are told; it tells given recommendations from
   *     received ones
   * @throws UnreadableFileException if it cannot be read, is in no format known, broken or larger
   *     than 256 MiB, or a ZIP that unpacks to more than 1 GiB or than a hundred times its size, or
   *     all files together hold more than {@link #MOST_ROWS} rows
   */
  public ContactImport stream(String name, InputStream in) {
    return stream(name, in, 0);
  }

  /**
   * Reads a stream as {@link #stream(String, InputStream)} does.
   *
   * @param bytes how many it has; 0 where that is not known. Of a table that is too large no more
   *     is read than its beginning
   */
  public ContactImport stream(String name, InputStream in, long bytes) {
    try {
      sources.read(name, in, bytes);
      return this;
    } catch (IOException failed) {
      throw new UnreadableFileException(
          name, "could not be read (" + failed.getMessage() + ").", failed);
    }
  }

  /**
   * Reads a folder of mail, such as a Maildir.
   *
   * @param name what it is called in messages
   * @throws UnreadableFileException if there is no mail in it, or it cannot be read
   */
  public ContactImport folder(String name, Path folder) {
    try {
      if (!sources.folder(name, folder)) {
        throw new UnreadableFileException(
            folder.toString(),
            0,
            "is a directory; a file was expected.\n"
                + "Maybe name the files in it. Of directories only those of mail are read.");
      }
      return this;
    } catch (UncheckedIOException | IOException failed) {
      throw new UnreadableFileException(
          folder.toString(), "could not be read (" + failed.getMessage() + ").", failed);
    }
  }

  /**
   * Reads the headers of the mails that are new in a mailbox, and changes nothing there. Where the
   * connection breaks, what was read until then counts.
   *
   * @param since how far it was read before
   * @return how far it is read now: to be kept only once what was read is
   * @throws dev.networkingcoach.imports.mail.MailboxException if nothing could be read
   */
  public MailboxNews mailbox(MailConnection connection, MailboxPosition since) {
    return sources.mailbox(connection, since);
  }

  /**
   * An e-mail address is the owner's: needed to read mail, where the network knows none. It is
   * added to the owner's once there is mail.
   */
  public ContactImport me(String address) {
    sources.mails().own(address);
    return this;
  }

  /** Whether {@link #me} said an address of the owner's. */
  public boolean knowsMe() {
    return sources.mails().isOwnSaid();
  }

  /**
   * Ids of those to whom the owner wrote one mail, those of a mailbox's position among them: to be
   * kept with its position, so that a second mail in a later run counts as one. Empty before {@link
   * #run()}.
   */
  public Set<String> writtenOnce() {
    return sources.mails().writtenOnce();
  }

  /**
   * Whether there is mail: then the owner's own addresses must be known to put it into a network.
   */
  public boolean hasMail() {
    return !sources.mails().isEmpty();
  }

  /** The address that most of the mail names, maybe the owner's; empty where there is no mail. */
  public Optional<String> likelyAddress() {
    return sources.mails().likeliest();
  }

  /** What the owner is called, if a file that was read says so. */
  public Optional<String> owner() {
    return sources.owner();
  }

  /** Puts what was read into the network. May be called again, with the same result. */
  public ImportResult run() {
    return run(network);
  }

  /**
   * Puts what was read into another network than the one named at first, of the same owner.
   *
   * @throws UnreadableFileException if there is mail and none of the owner's addresses is known
   */
  public ImportResult run(Network into) {
    return ImportMerge.merge(into, sources);
  }
}
