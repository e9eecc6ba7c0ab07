package dev.networkingcoach.journal;

import static dev.networkingcoach.journal.Entries.SAID;
import static dev.networkingcoach.journal.Entries.contact;
import static dev.networkingcoach.journal.Entries.entry;
import static dev.networkingcoach.journal.Entries.met;
import static dev.networkingcoach.journal.Entries.noted;
import static dev.networkingcoach.journal.Entries.opened;
import static dev.networkingcoach.journal.Entries.undo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.api.store.InboxEvent;
import dev.networkingcoach.api.store.InboxKey;
import dev.networkingcoach.api.store.OutboxMessage;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** No call for one owner reads or writes what is another's, of the same tenant or elsewhere. */
abstract class OwnershipContract extends OnDatabase {
  private static final OwnerKey ONE = new OwnerKey("slack:T1", "mira");
  private static final OwnerKey SAME_TENANT = new OwnerKey("slack:T1", "noor");
  private static final OwnerKey SAME_OWNER = new OwnerKey("slack:T2", "mira");
  private static final Pattern TABLE =
      Pattern.compile("\\b(journal_owner|entry|change|forgotten|person_text|inbox|outbox)\\b");

  /** Everything that can be done for an owner. Ids are the same for all. */
  private static void doEverything(JdbcJournal journal, OwnerKey owner) {
    recordAndStore(journal, owner);
    journal.record(owner, entry("e3", new Change.Merged("dana", "lee")));
    journal.record(owner, undo("u1", "e3"));
    journal.read(owner);
    journal.entries(owner, Long.MAX_VALUE, 10);
    journal.persons().get(owner, "hour");
    journal.persons().all(owner);
    journal.persons().replace(owner, "hour", "8", "9");
    journal.persons().replace(owner, "hour", "9", null);
    journal.persons().replace(owner, "hour", null, "10");
    journal.persons().remove(owner, "hour");
    journal.outbox().state(owner, "plan");
    journal.outbox().retry(owner, "plan", SAID, "late");
    journal.outbox().sent(owner, "plan", SAID);
    journal.outbox().giveUp(owner, "plan", SAID, "late");
    journal.outbox().drop(owner, "plan", SAID);
    InboxKey event = new InboxKey(owner, "event");
    journal.inbox().next(owner);
    journal.inbox().remove(event);
    journal.outbox().pending(owner, "plan");
    journal.forget(owner, "dana");
    journal.isForgotten(owner, Contact.builder("dana", "Dana").build());
    journal.forgetOwner(owner);
  }

  private static void recordAndStore(JdbcJournal journal, OwnerKey owner) {
    journal.record(owner, opened(owner));
    journal.record(owner, entry("e1", contact("dana", "Dana", "d@x.example"), contact("lee", "L")));
    journal.record(owner, entry("e2", met("i1", "dana"), noted("n1", "lee", "Dana says hi.")));
    journal.persons().put(owner, "hour", "8");
    journal.outbox().add(new OutboxMessage(owner, "plan", "plan", "dana", SAID, SAID, 0, null));
    InboxKey event = new InboxKey(owner, "event");
    journal.inbox().keep(new InboxEvent(event, "test", "Dana?", SAID));
  }

  @Test
  void whateverIsDoneForOneOwnerLeavesTheOthersAsTheyAre() throws Exception {
    List<OwnerKey> others = List.of(SAME_TENANT, SAME_OWNER);
    others.forEach(owner -> recordAndStore(journal, owner));
    String before = rowsOfOthers();
    assertThat(before).contains("Dana says hi.");
    List<?> known = others.stream().map(journal::read).toList();
    doEverything(journal, ONE);
    assertThat(rowsOfOthers()).isEqualTo(before);
    assertThat(others.stream().map(journal::read).toList()).isEqualTo(known);
    assertThat(journal.read(ONE)).isEmpty();
    for (OwnerKey other : others) {
      assertThat(journal.isForgotten(other, Contact.builder("x", "Dana").build())).isFalse();
    }
  }

  private String rowsOfOthers() throws Exception {
    return JournalTables.dump(journal.dataSource())
        .lines()
        .filter(line -> line.startsWith("slack:T1|noor|") || line.startsWith("slack:T2|mira|"))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void everyStatementNamesTheTenantAndTheOwner() {
    List<String> statements = new CopyOnWriteArrayList<>();
    try (JdbcJournal watched =
        builder().open(dialect -> WatchedDialect.around(dialect, statements))) {
      doEverything(watched, ONE);
    }
    List<String> onTables =
        statements.stream().filter(sql -> TABLE.matcher(sql).find()).distinct().toList();
    assertThat(onTables).hasSizeGreaterThan(30).allMatch(OwnershipContract::isWithinOneOwner);
  }

  private static boolean isWithinOneOwner(String sql) {
    boolean bySelection = sql.contains("WHERE tenant = ? AND owner = ?");
    boolean byRow =
        sql.toLowerCase(Locale.ROOT)
            .matches("insert into \\w+ \\(tenant, owner, .*values \\(\\?, \\?, .*");
    return bySelection || byRow;
  }
}
