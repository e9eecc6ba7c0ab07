package dev.networkingcoach.imports.mail;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * How far a mailbox was read. Immutable and thread-safe.
 *
 * @param folders how far each folder was, by its name
 * @param writtenOnce ids, made of their addresses, of those the owner wrote one mail to: with a
 *     second one they are named
 */
public record MailboxPosition(Map<String, Reached> folders, Set<String> writtenOnce) {
  /** Nothing was read yet. */
  public static final MailboxPosition BEGINNING = new MailboxPosition(Map.of(), Set.of());

  /**
   * How far a folder was read (RFC 3501, 2.3.1.1). Immutable and thread-safe.
   *
   * @param validity the UIDVALIDITY under which the number counts: where the server has another
   *     now, the folder is read anew
   * @param last the UID of the last mail read
   */
  public record Reached(long validity, long last) {}

  /** Copies. */
  public MailboxPosition {
    folders = Map.copyOf(folders);
    writtenOnce = Set.copyOf(writtenOnce);
  }

  /** The UID of the last mail read in a folder, as its UIDVALIDITY is now; 0 where none was. */
  public long last(String folder, long validity) {
    Reached reached = folders.get(folder);
    return reached == null || reached.validity != validity ? 0 : reached.last;
  }

  /** The same, with a folder read so far. */
  public MailboxPosition with(String folder, long validity, long last) {
    Map<String, Reached> all = new LinkedHashMap<>(folders);
    all.put(folder, new Reached(validity, last));
    // A folder that is read anew counts anew, too.
    boolean anew = folders.containsKey(folder) && folders.get(folder).validity != validity;
    return new MailboxPosition(all, anew ? Set.of() : writtenOnce);
  }

  /** The same, with others whom the owner wrote one mail to. */
  public MailboxPosition withWrittenOnce(Set<String> ids) {
    return new MailboxPosition(folders, ids);
  }
}
