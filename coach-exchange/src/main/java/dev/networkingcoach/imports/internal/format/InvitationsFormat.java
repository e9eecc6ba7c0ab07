package dev.networkingcoach.imports.internal.format;

import static dev.networkingcoach.imports.internal.format.FormatTexts.TEXTS;

import dev.networkingcoach.api.facts.Owner;
import dev.networkingcoach.api.facts.Topic;
import dev.networkingcoach.imports.internal.table.TableColumn;
import dev.networkingcoach.imports.internal.table.TableHeader;
import dev.networkingcoach.imports.internal.table.TableRow;
import dev.networkingcoach.imports.internal.text.DateColumn;
import dev.networkingcoach.imports.internal.text.ProfileAddress;
import dev.networkingcoach.imports.internal.text.WrittenDate.Order;
import dev.networkingcoach.imports.report.FileFormat;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/**
 * LinkedIn's {@code Invitations.csv}. An invitation that says something is a talk, with the one it
 * went to or came from. One that says nothing is neither a contact nor a talk: nobody knows whether
 * it was taken up. The message itself is not kept. Stateless and thread-safe.
 */
final class InvitationsFormat implements TableFormat {

  private record Columns(
      TableColumn from,
      TableColumn to,
      TableColumn sentAt,
      TableColumn message,
      TableColumn direction) {

    static Columns of(TableHeader header) {
      return new Columns(
          header.column("from"),
          header.column("to"),
          header.column("sentat"),
          header.column("message"),
          header.column("direction"));
    }
  }

  @Override
  public FileFormat format() {
    return FileFormat.LINKEDIN_INVITATIONS;
  }

  @Override
  public boolean recognises(String file, HeaderMeanings meanings) {
    TableHeader header = meanings.header();
    return header.hasAll("from", "to", "sentat");
  }

  @Override
  public void read(TableHeader header, Collection<TableRow> rows, FileFindings findings) {
    rows.forEach(row -> findings.countRow());
    findings.whenOwnerIsKnown(owner -> read(header, rows, owner, findings));
  }

  private static void read(
      TableHeader header, Collection<TableRow> rows, Owner owner, FileFindings findings) {
    Columns columns = Columns.of(header);
    DateColumn dates =
        DateColumn.of(
            rows.stream().map(row -> row.cell(columns.sentAt)).toList(), Order.MONTH_FIRST);
    TableColumn inviterAddress = header.column("inviterprofileurl");
    TableColumn inviteeAddress = header.column("inviteeprofileurl");
    for (TableRow row : rows) {
      String direction = direction(row, columns, owner);
      boolean outgoing = direction.equals("outgoing");
      Optional<LocalDate> on = dates.date(row.cell(columns.sentAt));
      if (!outgoing && !direction.equals("incoming")) {
        findings.skip(row.line(), TEXTS.neitherDirectionNorFromAnd(owner.name()));
      } else if (row.cell(columns.message).isEmpty()) {
        findings.skip(row.line(), TEXTS.anInvitationWithoutAMessage());
      } else if (on.isEmpty()) {
        findings.skip(row.line(), TEXTS.sentAt(row.cell(columns.sentAt)));
      } else {
        String name = row.cell(outgoing ? columns.to : columns.from);
        String address = row.cell(outgoing ? inviteeAddress : inviterAddress);
        PersonRow person = PersonRow.named(name, ProfileAddress.slug(address).orElse(null));
        findings.touch(row.line(), person, TouchKind.INVITATION, on.get(), "");
      }
    }
  }

  /** {@code outgoing}, {@code incoming}, or whatever else stands there. */
  private static String direction(TableRow row, Columns columns, Owner owner) {
    String direction = Topic.fold(row.cell(columns.direction));
    if (direction.isEmpty()) {
      String self = Topic.fold(owner.name());
      boolean fromOwner = Topic.fold(row.cell(columns.from)).equals(self);
      boolean toOwner = Topic.fold(row.cell(columns.to)).equals(self);
      return fromOwner == toOwner ? "" : fromOwner ? "outgoing" : "incoming";
    }
    return switch (direction) {
      case "ausgehend" -> "outgoing";
      case "eingehend" -> "incoming";
      default -> direction;
    };
  }
}
