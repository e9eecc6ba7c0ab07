package dev.networkingcoach.imports.internal.format;

import static dev.networkingcoach.imports.internal.format.FormatTexts.TEXTS;

import dev.networkingcoach.api.facts.Topic;
import dev.networkingcoach.imports.internal.format.MessageRow.Direction;
import dev.networkingcoach.imports.internal.table.TableColumn;
import dev.networkingcoach.imports.internal.table.TableHeader;
import dev.networkingcoach.imports.internal.table.TableRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The rows of a file of messages that people sent each other: drafts, spam and what somebody paid
 * LinkedIn to deliver are told as skipped. Not thread-safe.
 */
final class SentMessages {
  private static final List<String> YES = List.of("yes", "true", "ja", "oui", "sí", "sì", "sim");

  /** What LinkedIn's form for advertisements leaves in a message. */
  private static final Pattern ADVERTISEMENT =
      Pattern.compile("(?i)spinmail|%(?:first|last|company)_?name%");

  private final TableHeader header;
  private final FileFindings findings;
  private final TableColumn senderAddress;

  SentMessages(TableHeader header, FileFindings findings) {
    this.header = header;
    this.findings = findings;
    this.senderAddress = header.column("senderprofileurl");
  }

  List<MessageRow> in(Collection<TableRow> rows) {
    boolean senders = rows.stream().anyMatch(row -> !row.cell(senderAddress).isEmpty());
    List<MessageRow> messages = new ArrayList<>();
    for (TableRow row : rows) {
      findings.countRow();
      if (YES.contains(cell(row, "ismessagedraft"))) {
        findings.skip(row.line(), TEXTS.aDraftThatWasNever());
      } else if (cell(row, "folder").equals("spam")) {
        findings.skip(row.line(), "spam");
      } else if (isSponsored(row, senders)) {
        findings.skip(row.line(), TEXTS.aSponsoredMessage());
      } else {
        messages.add(message(row));
      }
    }
    return messages;
  }

  /**
   * An advertisement says so in its folder or its text; or it comes, under a title, from somebody
   * without a profile in a file where senders have one.
   */
  private boolean isSponsored(TableRow row, boolean senders) {
    String title = cell(row, "conversationtitle");
    return cell(row, "folder").contains("sponsor")
        || ADVERTISEMENT.matcher(row.cell(header.column("content"))).find()
        || (senders
            && row.cell(senderAddress).isEmpty()
            && !title.isEmpty()
            && title.equals(cell(row, "subject")));
  }

  private MessageRow message(TableRow row) {
    return new MessageRow(
        row.line(),
        row.cell(header.column("conversationid")),
        MessageParticipant.of(row.cell(header.column("from")), row.cell(senderAddress)),
        MessageParticipant.recipients(
            row.cell(header.column("to")),
            row.cell(header.column("recipientprofileurls", "recipientprofileurl"))),
        row.cell(header.column("date")),
        row.cell(header.column("subject")),
        direction(cell(row, "direction")));
  }

  private static Direction direction(String written) {
    return switch (written) {
      case "incoming", "eingehend" -> Direction.INCOMING;
      case "outgoing", "ausgehend" -> Direction.OUTGOING;
      default -> Direction.UNSAID;
    };
  }

  private String cell(TableRow row, String column) {
    return Topic.fold(row.cell(header.column(column)));
  }
}
