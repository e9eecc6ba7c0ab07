package dev.networkingcoach.imports.internal.format;

import static dev.networkingcoach.imports.internal.format.FormatTexts.TEXTS;

import dev.networkingcoach.imports.columns.ColumnMeaning;
import dev.networkingcoach.imports.internal.format.ColumnNames.Named;
import dev.networkingcoach.imports.internal.table.TableColumn;
import dev.networkingcoach.imports.internal.table.TableHeader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What each column of a table says of a person: as was said of it, else as its name tells, in the
 * company of the others. Immutable and thread-safe.
 */
final class HeaderMeanings {
  /** Of several columns the surest comes first; of others the one that stands first. */
  private static final Set<ColumnMeaning> BY_RANK =
      EnumSet.of(ColumnMeaning.NAME, ColumnMeaning.COMPANY, ColumnMeaning.TITLE);

  /** Beside a name, any one of them makes a table one of contacts. */
  private static final List<ColumnMeaning> TELLING =
      List.of(
          ColumnMeaning.COMPANY,
          ColumnMeaning.TITLE,
          ColumnMeaning.EMAIL,
          ColumnMeaning.BIRTHDAY,
          ColumnMeaning.LABELS,
          ColumnMeaning.SINCE);

  private final TableHeader header;
  private final Map<ColumnMeaning, List<Found>> found = new EnumMap<>(ColumnMeaning.class);
  private final Map<ColumnMeaning, List<TableColumn>> columns = new EnumMap<>(ColumnMeaning.class);
  private final boolean said;

  private record Found(int index, Named named) {}

  private HeaderMeanings(TableHeader header) {
    this.header = header;
    boolean anySaid = false;
    List<Found> open = new ArrayList<>();
    for (int i = 0; i < header.size(); i++) {
      String name = header.names().get(i);
      Optional<ColumnMeaning> mapped = header.mapped(name);
      int index = i;
      anySaid |= mapped.isPresent();
      mapped
          .map(meaning -> new Named(meaning.word(), -1))
          .or(() -> ColumnNames.KNOWN.meaning(name))
          .ifPresent(named -> open.add(new Found(index, named)));
    }
    said = anySaid;
    settle(open);
    found.values().forEach(list -> list.sort(Comparator.comparingInt(one -> one.named.rank())));
    found.remove(ColumnMeaning.NOTHING);
    found.forEach(
        (meaning, list) ->
            columns.put(meaning, list.stream().map(one -> new TableColumn(one.index)).toList()));
  }

  /** The header whose columns these are. */
  TableHeader header() {
    return header;
  }

  static HeaderMeanings of(TableHeader header) {
    return new HeaderMeanings(header);
  }

  /** "Name" is a part of the name beside the other part; "Title" is "Dr." before a first name. */
  private void settle(List<Found> open) {
    Set<ColumnMeaning> sure =
        open.stream()
            .filter(one -> !one.named.isNameOrPart() && !one.named.isTitleOrAddress())
            .map(one -> one.named.column())
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(ColumnMeaning.class)));
    for (Found one : open) {
      ColumnMeaning meaning = one.named.column();
      if (one.named.isNameOrPart()) {
        put(namePart(sure), one);
      } else if (!one.named.isTitleOrAddress()
          || (!sure.contains(ColumnMeaning.TITLE) && !isBeforeFirstName(one, open))) {
        put(meaning, one);
      }
    }
  }

  private static ColumnMeaning namePart(Set<ColumnMeaning> sure) {
    boolean first = sure.contains(ColumnMeaning.FIRST_NAME);
    boolean last = sure.contains(ColumnMeaning.LAST_NAME);
    return first == last
        ? ColumnMeaning.NAME
        : first ? ColumnMeaning.LAST_NAME : ColumnMeaning.FIRST_NAME;
  }

  private static boolean isBeforeFirstName(Found title, List<Found> open) {
    return open.stream()
        .filter(one -> one.index == title.index + 1)
        .anyMatch(
            one -> one.named.column() == ColumnMeaning.FIRST_NAME || one.named.isNameOrPart());
  }

  private void put(ColumnMeaning meaning, Found one) {
    Named named = BY_RANK.contains(meaning) ? one.named : new Named(one.named.meaning(), one.index);
    found.computeIfAbsent(meaning, any -> new ArrayList<>()).add(new Found(one.index, named));
  }

  /** Whether there is a person's name. */
  boolean haveName() {
    return found.containsKey(ColumnMeaning.NAME)
        || found.containsKey(ColumnMeaning.FIRST_NAME)
        || found.containsKey(ColumnMeaning.LAST_NAME);
  }

  /** Whether these are contacts: a name, and something that is told of people. */
  boolean areContacts() {
    return haveName()
        && (said
            || TELLING.stream().anyMatch(found::containsKey)
            || columns(ColumnMeaning.PROFILE).stream()
                .anyMatch(column -> isLinkedIn(header.names().get(column.index()))));
  }

  private static boolean isLinkedIn(String name) {
    String plain = TableHeader.plain(name);
    return plain.contains("linkedin") || plain.endsWith("profileurl");
  }

  /** The columns of this meaning, the first to be read first. */
  List<TableColumn> columns(ColumnMeaning meaning) {
    return columns.getOrDefault(meaning, List.of());
  }

  /** The indexes of all columns that mean something. */
  Set<Integer> used() {
    return found.values().stream()
        .flatMap(List::stream)
        .map(Found::index)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Which columns were read as what, such as {@code Role as title}, from left to right. */
  List<String> told() {
    return found.entrySet().stream()
        .flatMap(
            entry ->
                entry.getValue().stream()
                    .map(one -> Map.entry(one.index, told(one.index, entry.getKey()))))
        .sorted(Map.Entry.comparingByKey())
        .map(Map.Entry::getValue)
        .toList();
  }

  private String told(int index, ColumnMeaning meaning) {
    return TEXTS.columnReadAs(header.names().get(index).strip(), meaning.word());
  }

  /** Names of columns nothing is known of, of those that have one. */
  Stream<String> unknown() {
    Set<Integer> used = used();
    return Stream.iterate(0, i -> i + 1)
        .limit(header.size())
        .filter(i -> !used.contains(i))
        .map(i -> header.names().get(i).strip())
        .filter(name -> !name.isEmpty());
  }
}
