package dev.networkingcoach.imports.internal.file;

import dev.networkingcoach.api.facts.Owner;
import dev.networkingcoach.imports.internal.format.FileFindings;
import dev.networkingcoach.imports.internal.mail.ImapMailbox;
import dev.networkingcoach.imports.internal.mail.MailFolder;
import dev.networkingcoach.imports.internal.mail.MailReading;
import dev.networkingcoach.imports.internal.mail.MailSource;
import dev.networkingcoach.imports.internal.mail.SeenMails;
import dev.networkingcoach.imports.internal.text.EmailAddresses;
import dev.networkingcoach.imports.mail.MailConnection;
import dev.networkingcoach.imports.mail.MailboxNews;
import dev.networkingcoach.imports.mail.MailboxPosition;
import dev.networkingcoach.imports.report.FileFormat;
import dev.networkingcoach.imports.report.UnreadableFileException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The mail among the files of an import, and whose it is. Not thread-safe. */
public final class MailIntake {
  private final ReadSettings settings;
  private final RowCount rows;
  private final SeenMails seen = new SeenMails();
  private final List<MailSource> sources = new ArrayList<>();
  private final List<String> own = new ArrayList<>();
  private String first = "";
  private Set<String> writtenBefore = Set.of();
  private Set<String> writtenOnce = Set.of();

  MailIntake(ReadSettings settings, RowCount rows) {
    this.settings = settings;
    this.rows = rows;
  }

  /** Reads a file of mail; where it lies in an archive tells spam. */
  FileFindings read(String file, InputStream in, String path) throws IOException {
    FileFindings findings = new FileFindings(file, FileFormat.MAIL);
    MailSource source = new MailSource(findings, reading(file));
    source.read(in, path);
    keep(file, source);
    return findings;
  }

  /** Reads a folder; empty where there is no mail in it. */
  Optional<FileFindings> folder(String name, Path folder) throws IOException {
    FileFindings findings = new FileFindings(name, FileFormat.MAIL);
    MailSource source = new MailFolder(folder, findings, () -> reading(name)).read();
    if (source == null) {
      return Optional.empty();
    }
    keep(name, source);
    return Optional.of(findings);
  }

  /**
   * Reads what is new in a mailbox.
   *
   * @param since how far it was read before
   */
  MailboxNews mailbox(MailConnection connection, MailboxPosition since, FileFindings findings) {
    MailSource source = new MailSource(findings, reading(findings.file()));
    MailboxNews news = new ImapMailbox(connection, source, since).read();
    keep(findings.file(), source);
    writtenBefore = news.position().writtenOnce();
    return news;
  }

  /** Ids of those to whom the owner wrote one mail before these. */
  public Set<String> writtenBefore() {
    return writtenBefore;
  }

  /** The mail was taken in; to these the owner wrote one mail, now or before. */
  public void written(Set<String> once) {
    writtenOnce = Set.copyOf(once);
  }

  /** Ids of those to whom the owner wrote one mail, once the mail was taken in. */
  public Set<String> writtenOnce() {
    return writtenOnce;
  }

  private MailReading reading(String file) {
    return new MailReading(seen, settings.day(file), settings.subjects(), rows::step);
  }

  private void keep(String name, MailSource source) {
    first = sources.isEmpty() ? name : first;
    sources.add(source);
  }

  /** Whether there was any. */
  public boolean isEmpty() {
    return sources.isEmpty();
  }

  /** Whether it was said which address is the owner's. */
  public boolean isOwnSaid() {
    return !own.isEmpty();
  }

  /** An address is the owner's. */
  public void own(String address) {
    own.add(address);
  }

  /** The address that most mails name, maybe the owner's; empty where there is no mail. */
  public Optional<String> likeliest() {
    Map<String, Integer> times = new HashMap<>();
    sources.forEach(
        source ->
            source
                .addresses()
                .forEach((address, count) -> times.merge(address, count, Integer::sum)));
    return times.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }

  /**
   * The owner with the addresses that were said beside the mail.
   *
   * @throws UnreadableFileException if there is mail and none of the owner's addresses is known
   */
  public Owner addressed(Owner owner) {
    if (sources.isEmpty()) {
      return owner;
    }
    Map<String, String> addresses = new LinkedHashMap<>();
    Stream.concat(owner.emails().stream(), own.stream())
        .forEach(address -> addresses.putIfAbsent(EmailAddresses.key(address), address));
    if (addresses.isEmpty()) {
      String example = likeliest().orElse("mira@example.org");
      throw new UnreadableFileException(
          first,
          0,
          "is mail, and none of your own addresses is known, so nothing tells what you wrote.\n"
              + "Maybe say which is yours: --me "
              + example
              + " where you import on your own machine.");
    }
    return owner.toBuilder().emails(List.copyOf(addresses.values())).build();
  }
}
