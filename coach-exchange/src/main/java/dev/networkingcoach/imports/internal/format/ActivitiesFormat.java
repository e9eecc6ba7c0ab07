package dev.networkingcoach.imports.internal.format;

import static dev.networkingcoach.imports.internal.format.FormatTexts.TEXTS;

import dev.networkingcoach.api.facts.Initiator;
import dev.networkingcoach.api.facts.Owner;
import dev.networkingcoach.api.facts.Topic;
import dev.networkingcoach.imports.internal.table.TableHeader;
import dev.networkingcoach.imports.internal.table.TableRow;
import dev.networkingcoach.imports.internal.text.DateColumn;
import dev.networkingcoach.imports.internal.text.WrittenDate.Order;
import dev.networkingcoach.imports.report.FileFormat;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What HubSpot and Salesforce hold of calls, e-mails, meetings and tasks. A call that somebody
 * answered and an e-mail that arrived are talks, begun by whoever the direction says; a meeting is
 * one, and met where it is said to have taken place. A call nobody answered, what is still to be
 * done, and tasks are nothing that happened. What was said is not kept, but a subject is. Stateless
 * and thread-safe.
 */
final class ActivitiesFormat implements TableFormat {
  /** More make it an announcement, not a talk. */
  private static final int MOST_PEOPLE = 6;

  @Override
  public FileFormat format() {
    return FileFormat.CRM_ACTIVITIES;
  }

  @Override
  public boolean recognises(String file, HeaderMeanings meanings) {
    return ActivityColumns.areIn(meanings.header());
  }

  @Override
  public void read(TableHeader header, Collection<TableRow> rows, FileFindings findings) {
    rows.forEach(row -> findings.countRow());
    findings.whenAllIsRead(
        (owner, records) ->
            new Reading(new ActivityColumns(header), owner, records, findings).all(rows));
  }

  private record Reading(
      ActivityColumns columns, Owner owner, CrmRecords records, FileFindings findings) {

    void all(Collection<TableRow> rows) {
      DateColumn dates =
          DateColumn.of(rows.stream().map(columns::when).toList(), Order.MONTH_FIRST);
      Set<String> whose =
          rows.stream()
              .map(columns::whose)
              .filter(name -> !name.isEmpty())
              .collect(Collectors.toCollection(TreeSet::new));
      boolean several = whose.size() > 1;
      if (several && whose.stream().noneMatch(this::isOwner)) {
        findings.skip(
            0,
            TEXTS.whoseActivities(owner.name(), String.join(", ", whose), whose.iterator().next()));
        return;
      }
      for (TableRow row : rows) {
        String done = columns.whose(row);
        if (several && !done.isEmpty() && !isOwner(done)) {
          findings.skip(row.line(), TEXTS.activityOfAnother(done));
        } else {
          one(row, dates);
        }
      }
    }

    private boolean isOwner(String name) {
      return Topic.fold(name).equals(Topic.fold(owner.name()));
    }

    private void one(TableRow row, DateColumn dates) {
      CrmActivity kind = columns.kind(row);
      Optional<WrittenMoment> when = WrittenMoment.parse(columns.when(row), dates, owner.zone());
      List<PersonRow> who = columns.who(row, records);
      if (kind == CrmActivity.TASK) {
        findings.skip(row.line(), TEXTS.aTask());
      } else if (who.isEmpty()) {
        findings.skip(row.line(), TEXTS.activityWithNobody());
      } else if (who.size() > MOST_PEOPLE) {
        findings.skip(row.line(), TEXTS.activityWithMany(who.size()));
      } else if (when.isEmpty()) {
        findings.skip(row.line(), TEXTS.activityDate(columns.when(row)));
      } else if (kind == CrmActivity.MEETING) {
        meeting(row, when.get(), who);
      } else if (columns.cameToNothing(row)) {
        findings.skip(row.line(), TEXTS.cameToNothing());
      } else if (columns.isOpen(row) || findings.isAhead(when.get().on())) {
        findings.skip(row.line(), TEXTS.stillToBeDone());
      } else {
        @Nullable Initiator by = columns.by(row);
        touch(row, TouchKind.of(kind), when.get(), who, by);
      }
    }

    private void touch(
        TableRow row,
        TouchKind kind,
        WrittenMoment when,
        List<PersonRow> who,
        @Nullable Initiator by) {
      who.forEach(
          person -> findings.touch(row.line(), person, kind, when.on(), columns.subject(row), by));
    }

    private void meeting(TableRow row, WrittenMoment when, List<PersonRow> who) {
      boolean off = columns.cameToNothing(row);
      String id = columns.id(row);
      String uid = id.isEmpty() ? when.on() + " " + when.at() + " " + columns.subject(row) : id;
      findings.series(
          new FoundSeries(
              "crm-" + uid,
              true,
              List.of(
                  new FoundMeeting(
                      "", off ? null : when.on(), when.at(), columns.subject(row), who))));
      if (off) {
        findings.skip(row.line(), TEXTS.cameToNothing());
      } else if (columns.isDone(row) && !findings.isAhead(when.on())) {
        touch(row, TouchKind.CRM_MEETING, when, who, null);
      }
    }
  }
}
