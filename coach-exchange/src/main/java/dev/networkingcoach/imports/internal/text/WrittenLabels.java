package dev.networkingcoach.imports.internal.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.networkingcoach.api.facts.Topic;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What address books file people under. Stateless and thread-safe. */
public final class WrittenLabels {
  /** Google's own groups, such as {@code * myContacts}, begin so: everybody is in them. */
  private static final String EVERYBODY = "* ";

  /** Google joins labels as it does all values. */
  private static final Pattern BETWEEN = Pattern.compile(":::");

  private static final Pattern SEMICOLON = Pattern.compile(";");
  private static final Pattern SEMICOLON_OR_COMMA = Pattern.compile("[;,]");

  private WrittenLabels() {}

  /**
   * The labels in a cell, as the column of this name has several in one: Google's and our own have
   * {@code :::} between them, Outlook's categories semicolons, tags semicolons or commas.
   */
  public static List<String> inCell(String column, String cell) {
    String name = column.strip().toLowerCase(Locale.ROOT);
    boolean googles = name.startsWith("label") || name.equals("group membership");
    Pattern between =
        googles || cell.contains(BETWEEN.pattern())
            ? BETWEEN
            : name.startsWith("tag") ? SEMICOLON_OR_COMMA : SEMICOLON;
    return in(List.of(between.split(cell)));
  }

  /**
   * All as which a label may come back from a file it was written to: cells may be cut where the
   * label itself holds what stands between two, and half an emoji does not survive the encoding.
   */
  public static List<String> readBack(String label) {
    String encoded = new String(label.getBytes(UTF_8), UTF_8);
    return in(Stream.concat(Stream.of(encoded), BETWEEN.splitAsStream(encoded)).toList());
  }

  /** The labels, each on one line and once. */
  public static List<String> in(List<String> texts) {
    List<String> labels =
        texts.stream()
            .map(TextCleaning::line)
            .filter(label -> !label.isEmpty() && !label.startsWith(EVERYBODY))
            .toList();
    return Topic.united(labels, List.of());
  }
}
