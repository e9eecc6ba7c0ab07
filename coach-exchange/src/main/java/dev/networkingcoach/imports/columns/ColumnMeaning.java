package dev.networkingcoach.imports.columns;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a column of a table of contacts says of a person. Immutable and thread-safe. */
public enum ColumnMeaning {
  /** The whole name. */
  NAME,
  /** The first name, or several. */
  FIRST_NAME,
  /** Names between the first and the last. */
  MIDDLE_NAME,
  /** The last name. */
  LAST_NAME,
  /** Where they work. */
  COMPANY,
  /** What they do there. */
  TITLE,
  /** E-mail addresses. */
  EMAIL,
  /** The address of a LinkedIn profile, maybe among others. */
  PROFILE,
  /** The birthday, with or without a year. */
  BIRTHDAY,
  /** What the other program files them under. */
  LABELS,
  /** A remark, which becomes a note. */
  NOTES,
  /** Since when they are connected. */
  SINCE,
  /** The identifier of our own exports. */
  ID,
  /** Nothing: the column is left out. */
  NOTHING;

  /** What people call it, such as {@code first name}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** The meaning that people call so, in any case. */
  public static Optional<ColumnMeaning> of(String word) {
    String wanted = word.strip().toLowerCase(Locale.ROOT).replace('-', ' ').replace('_', ' ');
    return Arrays.stream(values()).filter(one -> one.word().equals(wanted)).findFirst();
  }

  /** All words, for messages and help. */
  public static String allWords() {
    return Arrays.stream(values()).map(ColumnMeaning::word).collect(Collectors.joining(", "));
  }
}
