package dev.networkingcoach.cli.journal;

import dev.networkingcoach.api.journal.JournalException;
import dev.networkingcoach.cli.files.InputFile;
import dev.networkingcoach.journal.JdbcJournal;
import dev.networkingcoach.journal.JdbcJournalBuilder;
import dev.networkingcoach.journal.JournalPlace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a journal is: a file, or a database. It holds a password, so that it is never printed.
 * Immutable and thread-safe.
 */
public final class JournalAddress {
  /** Names the journal: a file, or a JDBC URL. */
  public static final String PLACE = "COACH_JOURNAL";

  /** Names the user of a database. */
  public static final String USER = "COACH_JOURNAL_USER";

  /** Holds the user's password. */
  public static final String PASSWORD = "COACH_JOURNAL_PASSWORD";

  private static final String JDBC = "jdbc:";

  /** A file by the URL of a driver, whatever settings follow; not one that is in memory. */
  private static final Pattern SQLITE =
      Pattern.compile("jdbc:sqlite:(?:file:)?([^:?][^?]*)(?:\\?.*)?");

  private final String place;
  private final @Nullable String user;
  private final @Nullable String password;

  private JournalAddress(String place, @Nullable String user, @Nullable String password) {
    this.place = place;
    this.user = user;
    this.password = password;
  }

  /**
   * The address somebody means.
   *
   * @param option the option of the command line; null where it is not given
   * @param environment what {@value #PLACE}, {@value #USER} and {@value #PASSWORD} say; without the
   *     first of them the journal is in the data folder of the platform
   */
  public static JournalAddress of(@Nullable String option, Map<String, String> environment) {
    String named = option != null ? option : environment.get(PLACE);
    String place = named == null || named.isBlank() ? JournalPlace.standard().toString() : named;
    return new JournalAddress(place, environment.get(USER), environment.get(PASSWORD));
  }

  /**
   * Opens the journal.
   *
   * @throws dev.networkingcoach.api.fault.CoachException if it cannot be opened
   */
  public JdbcJournal open() {
    return builder().open();
  }

  /**
   * Opens the journal that is there: what only looks must not make one.
   *
   * @throws dev.networkingcoach.api.fault.CoachException if there is none, or it cannot be opened
   */
  public JdbcJournal openExisting() {
    return builder().existing().open();
  }

  /**
   * Why no journal can be opened there, as the end of a sentence: all that is seen without opening
   * or making one.
   *
   * @return empty where nothing speaks against it
   */
  public Optional<String> fault() {
    if (place.startsWith(JDBC)) {
      try {
        builder().checkAddress();
        return Optional.empty();
      } catch (JournalException unreadable) {
        return Optional.of("must be a file, or look like jdbc:postgresql://localhost:5432/coach");
      }
    }
    Path file = InputFile.path(place).toAbsolutePath();
    Path there = file;
    while (there.getParent() != null && !Files.exists(there)) {
      there = there.getParent();
    }
    boolean usable = there.equals(file) ? Files.isRegularFile(file) : Files.isDirectory(there);
    if (!usable || !Files.isWritable(there)) {
      return Optional.of("must be a file that this user may write, in a folder");
    }
    return there.equals(file) ? DatabaseHeader.fault(file) : Optional.empty();
  }

  /**
   * The file that holds the key of what the journal keeps encrypted: beside the journal; of one on
   * a server, where a journal of this machine would be.
   */
  public Path keyFile() {
    Path beside = file().orElseGet(JournalPlace::standard);
    return beside.resolveSibling(beside.getFileName() + ".key");
  }

  /** The file of the journal, however it is named; empty where it is on a server. */
  private Optional<Path> file() {
    if (!place.startsWith(JDBC)) {
      return Optional.of(InputFile.path(place));
    }
    Matcher url = SQLITE.matcher(place);
    return url.matches() ? Optional.of(InputFile.path(url.group(1))) : Optional.empty();
  }

  private JdbcJournalBuilder builder() {
    return place.startsWith(JDBC)
        ? JdbcJournal.url(place, user, password)
        : JdbcJournal.file(InputFile.path(place));
  }

  /** Nothing but its kind: a URL may hold a password. */
  @Override
  public String toString() {
    return place.startsWith(JDBC) ? "a database" : "a file";
  }
}
