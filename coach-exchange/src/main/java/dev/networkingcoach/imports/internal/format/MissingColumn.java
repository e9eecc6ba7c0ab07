package dev.networkingcoach.imports.internal.format;

import static dev.networkingcoach.imports.internal.format.FormatTexts.TEXTS;

import dev.networkingcoach.imports.columns.ColumnMeaning;
import dev.networkingcoach.imports.internal.table.CsvTable;
import dev.networkingcoach.imports.internal.table.TableHeader;
import java.util.List;
import java.util.Optional;

/** Which column keeps a table from being one of contacts. Stateless and thread-safe. */
public final class MissingColumn {
  private static final int MOST_NAMED = 12;
  private static final int LONGEST = 60;

  private MissingColumn() {}

  /**
   * What was looked for and is not there, as the end of a sentence; empty where the text does not
   * begin as a table does.
   */
  public static Optional<String> in(String text) {
    return in(CsvTable.firstRecord(text));
  }

  /**
   * What was looked for and is not there, as the end of a sentence; empty where these are no names
   * of columns.
   */
  public static Optional<String> in(TableHeader header) {
    List<String> names =
        header.names().stream().map(String::strip).filter(name -> !name.isEmpty()).toList();
    if (names.size() < 2 || !names.stream().allMatch(MissingColumn::mayBeAName)) {
      return Optional.empty();
    }
    HeaderMeanings meanings = HeaderMeanings.of(header);
    if (meanings.areContacts()) {
      return Optional.empty();
    }
    String there = String.join(", ", names.subList(0, Math.min(MOST_NAMED, names.size())));
    if (!meanings.haveName()) {
      return Optional.of(TEXTS.noColumnOfNames(there, meanings.unknown().findFirst().orElse("X")));
    }
    String name =
        meanings.columns(ColumnMeaning.NAME).stream()
            .findFirst()
            .map(column -> names.get(Math.min(column.index(), names.size() - 1)))
            .orElse(names.get(0));
    return Optional.of(TEXTS.namesAlone(there, name));
  }

  private static boolean mayBeAName(String cell) {
    return cell.length() <= LONGEST
        && cell.indexOf('@') < 0
        && cell.indexOf('\uFFFD') < 0
        && cell.chars().anyMatch(Character::isLetter)
        && cell.chars().noneMatch(Character::isISOControl);
  }
}
