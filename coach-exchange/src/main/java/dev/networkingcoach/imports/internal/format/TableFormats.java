package dev.networkingcoach.imports.internal.format;

import dev.networkingcoach.imports.internal.table.TableHeader;
import dev.networkingcoach.imports.report.FileFormat;
import java.util.List;
import java.util.Optional;

/** Every CSV format there is. Stateless and thread-safe. */
public final class TableFormats {

  /** The more a format asks of a header, the earlier it stands. */
  private static final List<TableFormat> ALL =
      List.of(
          new ProfileFormat(),
          new ConnectionsFormat(),
          new MessagesFormat(),
          new InvitationsFormat(),
          new AccountsFormat(),
          new ActivitiesFormat(),
          RecommendationsFormat.given(),
          RecommendationsFormat.received(),
          ContactsFormat.of(FileFormat.GOOGLE),
          ContactsFormat.of(FileFormat.OUTLOOK),
          ContactsFormat.of(FileFormat.SALESFORCE),
          ContactsFormat.of(FileFormat.HUBSPOT),
          ContactsFormat.of(FileFormat.SHEET));

  private TableFormats() {}

  /**
   * The format of a table with this header, if it is of any.
   *
   * @param file the file's name, which only counts where two formats have the same header
   */
  public static Optional<TableFormat> of(String file, TableHeader header) {
    HeaderMeanings meanings = HeaderMeanings.of(header);
    return ALL.stream().filter(format -> format.recognises(file, meanings)).findFirst();
  }
}
