package dev.networkingcoach.imports.internal.format;

import dev.networkingcoach.imports.columns.ColumnMeaning;
import dev.networkingcoach.imports.internal.table.TableHeader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What columns are called in the programs and languages known, as {@code columns.txt} lists it.
 * Immutable and thread-safe.
 */
final class ColumnNames {
  static final ColumnNames KNOWN = new ColumnNames();

  private static final String FILE = "/dev/networkingcoach/imports/columns.txt";
  private static final String NAME_OR_PART = "name or part";
  private static final String TITLE_OR_ADDRESS = "title or address";
  private static final int LONGEST = 80;
  private static final Pattern NUMBERS = Pattern.compile("\\p{N}+");

  /** What a name stands for, and how sure that is: the lower, the surer. */
  record Named(String meaning, int rank) {
    boolean isNameOrPart() {
      return meaning.equals(NAME_OR_PART);
    }

    boolean isTitleOrAddress() {
      return meaning.equals(TITLE_OR_ADDRESS);
    }

    ColumnMeaning column() {
      return isNameOrPart()
          ? ColumnMeaning.NAME
          : isTitleOrAddress()
              ? ColumnMeaning.TITLE
              : ColumnMeaning.of(meaning).orElseThrow(() -> new IllegalStateException(meaning));
    }
  }

  private final Map<String, Named> named = new HashMap<>();
  private final Map<String, List<String>> lists = new HashMap<>();
  private final Set<String> around;

  private ColumnNames() {
    for (String line : text().split("\n", -1)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        take(line);
      }
    }
    around =
        Arrays.stream(lists.getOrDefault("around", List.of()).get(0).split(" ", -1))
            .map(TableHeader::plain)
            .collect(Collectors.toUnmodifiableSet());
  }

  private void take(String line) {
    int colon = line.indexOf(':');
    String meaning = line.substring(0, colon);
    List<String> names =
        Arrays.stream(line.substring(colon + 1).split("\\|", -1)).map(String::strip).toList();
    boolean column =
        meaning.equals(NAME_OR_PART)
            || meaning.equals(TITLE_OR_ADDRESS)
            || ColumnMeaning.of(meaning).isPresent();
    if (column) {
      IntStream.range(0, names.size())
          .forEach(i -> named.putIfAbsent(TableHeader.plain(names.get(i)), new Named(meaning, i)));
    } else {
      lists.put(meaning, names);
    }
  }

  /** What a column of this name holds, if that is known. */
  Optional<Named> meaning(String header) {
    if (header.length() > LONGEST) {
      return Optional.empty();
    }
    Named whole = named.get(TableHeader.plain(header));
    if (whole != null) {
      return Optional.of(whole);
    }
    List<String> words =
        TableHeader.words(header).stream()
            .map(word -> NUMBERS.matcher(word).replaceAll(""))
            .filter(word -> !word.isEmpty())
            .toList();
    int from = 0;
    int to = words.size();
    while (to - from > 1 && around.contains(words.get(to - 1))) {
      to--;
    }
    while (to - from > 1 && around.contains(words.get(from))) {
      from++;
    }
    // The person's other name is not the person's name.
    return Optional.ofNullable(named.get(String.join("", words.subList(from, to))))
        .filter(found -> found.column() != ColumnMeaning.NAME);
  }

  /** Whether the header has all names of one group of this list. */
  boolean has(String list, TableHeader header) {
    return lists.getOrDefault(list, List.of()).stream()
        .anyMatch(
            group ->
                Arrays.stream(group.split("\\+", -1))
                    .allMatch(name -> header.hasAny(TableHeader.plain(name))));
  }

  /** Whether the day comes first under this header. */
  boolean isDayFirst(String header) {
    return lists.getOrDefault("day first", List.of()).stream()
        .anyMatch(name -> TableHeader.plain(name).equals(TableHeader.plain(header)));
  }

  private static String text() {
    try (InputStream in = ColumnNames.class.getResourceAsStream(FILE)) {
      return new String(Objects.requireNonNull(in, FILE).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
