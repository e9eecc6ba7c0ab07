package dev.networkingcoach.imports.internal.format;

import static dev.networkingcoach.imports.internal.format.FormatTexts.TEXTS;

import dev.networkingcoach.api.facts.Owner;
import dev.networkingcoach.imports.internal.table.TableHeader;
import dev.networkingcoach.imports.internal.table.TableRow;
import dev.networkingcoach.imports.internal.text.DateColumn;
import dev.networkingcoach.imports.internal.text.WrittenDate.Order;
import dev.networkingcoach.imports.report.FileFormat;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * LinkedIn's {@code messages.csv}, of 9 to 13 columns, or the 7 of 2018. All messages with one
 * person on one day are one talk. A conversation with several people is a talk with none of them:
 * counted as one, it would stop the coach from advising a follow-up that never took place. What was
 * said is not kept, but a subject is. Stateless and thread-safe.
 */
final class MessagesFormat implements TableFormat {
  private static final Pattern UTC =
      Pattern.compile(
          "(\\d{4}-\\d\\d-\\d\\d)[ T](\\d\\d:\\d\\d(?::\\d\\d)?)(?:\\.\\d+)? ?(?:UTC|Z)");

  private record Talk(PersonRow person, LocalDate on) {}

  @Override
  public FileFormat format() {
    return FileFormat.LINKEDIN_MESSAGES;
  }

  @Override
  public boolean recognises(String file, HeaderMeanings meanings) {
    TableHeader header = meanings.header();
    return header.hasAll("from", "to", "date")
        && header.hasAny("conversationid", "direction", "folder");
  }

  @Override
  public void read(TableHeader header, Collection<TableRow> rows, FileFindings findings) {
    List<MessageRow> messages = new SentMessages(header, findings).in(rows);
    findings.whenOwnerIsKnown(owner -> read(messages, owner, findings));
  }

  private static void read(List<MessageRow> messages, Owner owner, FileFindings findings) {
    MessageParticipants correspondents = new MessageParticipants(messages, owner);
    if (correspondents.ownerIsUnknown() && !messages.isEmpty()) {
      List<String> maybe = correspondents.maybeOwners();
      findings.skip(
          0,
          maybe.isEmpty()
              ? TEXTS.nobodyIsNamedIn(owner.name())
              : TEXTS.whoseMessages(
                  owner.name(),
                  maybe.stream().map(TEXTS::sayYourName).reduce(TEXTS::eitherWay).orElseThrow()));
      return;
    }
    DateColumn dates =
        DateColumn.of(messages.stream().map(MessageRow::sentAt).toList(), Order.MONTH_FIRST);
    Map<Talk, MessageRow> talks = new LinkedHashMap<>();
    for (MessageRow message : messages) {
      Optional<LocalDate> on = day(message.sentAt(), dates, owner.zone());
      Optional<PersonRow> other = correspondents.other(message);
      if (!correspondents.isOwners(message)) {
        findings.skip(message.line(), TEXTS.neitherSentNorReceivedBy(owner.name()));
      } else if (other.isEmpty()) {
        findings.skip(message.line(), notWithOne(correspondents.others(message)));
      } else if (message.participants().anyMatch(MessageParticipant::page)) {
        findings.skip(message.line(), TEXTS.aMessageWithAPage());
      } else if (on.isEmpty()) {
        findings.skip(message.line(), TEXTS.messageDate(message.sentAt()));
      } else {
        talks.merge(new Talk(other.get(), on.get()), message, MessagesFormat::firstWithSubject);
      }
    }
    talks.forEach(
        (talk, message) ->
            findings.touch(
                message.line(), talk.person, TouchKind.MESSAGE, talk.on, message.subject()));
  }

  private static String notWithOne(int others) {
    return others == 0 ? TEXTS.nobodyButTheOwnerIs() : TEXTS.aConversationWithOthersIs(others);
  }

  /** Whatever the order of the rows, the day's first subject is kept. */
  private static MessageRow firstWithSubject(MessageRow one, MessageRow other) {
    if (one.subject().isEmpty() != other.subject().isEmpty()) {
      return one.subject().isEmpty() ? other : one;
    }
    return other.sentAt().compareTo(one.sentAt()) < 0 ? other : one;
  }

  /** LinkedIn writes UTC here; the day is the one it was where the owner lives. */
  private static Optional<LocalDate> day(String sentAt, DateColumn dates, ZoneId zone) {
    Matcher matcher = UTC.matcher(sentAt);
    if (!matcher.matches()) {
      return dates.date(sentAt);
    }
    try {
      return Optional.of(
          LocalDateTime.parse(matcher.group(1) + "T" + matcher.group(2))
              .atOffset(ZoneOffset.UTC)
              .atZoneSameInstant(zone)
              .toLocalDate());
    } catch (DateTimeException doesNotExist) {
      return Optional.empty();
    }
  }
}
