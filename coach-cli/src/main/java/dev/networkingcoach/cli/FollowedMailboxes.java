package dev.networkingcoach.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.api.store.PersonStore;
import dev.networkingcoach.imports.mail.MailAccount;
import dev.networkingcoach.imports.mail.MailboxPosition;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The mailboxes a person follows, and how far each was read; no secrets. Kept with the person's
 * settings, and forgotten with the person. Thread-safe.
 */
final class FollowedMailboxes {
  private static final String STORED = "mailboxes";
  private static final String BETWEEN = "\t";
  private static final int FIELDS = 3;

  /** Before the ids of those to whom one mail was written. */
  private static final String ONCE = "once" + BETWEEN;

  private final PersonStore persons;
  private final OwnerKey owner;

  FollowedMailboxes(PersonStore persons, OwnerKey owner) {
    this.persons = persons;
    this.owner = owner;
  }

  List<MailAccount> accounts() {
    return read(persons.get(owner, STORED).orElse("")).keySet().stream()
        .map(MailAccount::of)
        .toList();
  }

  /** How far a mailbox was read; its beginning where it is not followed. */
  MailboxPosition position(MailAccount account) {
    return read(persons.get(owner, STORED).orElse(""))
        .getOrDefault(account.address(), MailboxPosition.BEGINNING);
  }

  /** A mailbox is followed, and was read so far. */
  void put(MailAccount account, MailboxPosition position) {
    change(all -> all.put(account.address(), position));
  }

  /** A mailbox is followed no more. */
  void remove(MailAccount account) {
    change(all -> all.remove(account.address()));
  }

  private void change(Consumer<Map<String, MailboxPosition>> change) {
    persons.update(
        owner,
        STORED,
        before -> {
          Map<String, MailboxPosition> all = read(before == null ? "" : before);
          change.accept(all);
          return all.isEmpty() ? null : written(all);
        });
  }

  /** A line for each mailbox, one for each of its folders, and one for those written to once. */
  private static Map<String, MailboxPosition> read(String text) {
    Map<String, MailboxPosition> all = new LinkedHashMap<>();
    String account = "";
    for (String line : text.lines().toList()) {
      String[] fields = line.split(BETWEEN, -1);
      if (fields.length == FIELDS) {
        long validity = Long.parseLong(fields[0]);
        long last = Long.parseLong(fields[1]);
        all.computeIfPresent(
            account, (key, read) -> read.with(URLDecoder.decode(fields[2], UTF_8), validity, last));
      } else if (line.startsWith(ONCE)) {
        Set<String> ids = Set.of(line.substring(ONCE.length()).split(" ", -1));
        all.computeIfPresent(account, (key, read) -> read.withWrittenOnce(ids));
      } else {
        account = line;
        all.put(account, MailboxPosition.BEGINNING);
      }
    }
    return all;
  }

  private static String written(Map<String, MailboxPosition> all) {
    StringBuilder text = new StringBuilder();
    all.forEach(
        (account, position) -> {
          text.append(account).append('\n');
          position
              .folders()
              .forEach(
                  (folder, reached) ->
                      text.append(reached.validity())
                          .append(BETWEEN)
                          .append(reached.last())
                          .append(BETWEEN)
                          .append(URLEncoder.encode(folder, UTF_8))
                          .append('\n'));
          if (!position.writtenOnce().isEmpty()) {
            text.append(ONCE).append(String.join(" ", position.writtenOnce())).append('\n');
          }
        });
    return text.toString();
  }
}
