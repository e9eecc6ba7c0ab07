package dev.networkingcoach.api.facts;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something people need, offer, follow or work in. Two topics are equal when their texts are equal
 * after Unicode NFKC, lower-casing (root locale), trimming, and folding runs of white space to one
 * space. Ordered by that folded form. As a sequence of characters it is its text, which is why JSON
 * libraries write it as a text and read it from one. Immutable and thread-safe.
 */
public final class Topic implements Comparable<Topic>, CharSequence {
  private final String text;
  private final String folded;

  private Topic(String text) {
    this.text =
        Checks.oneLine(
            Objects.requireNonNull(text, "text must not be null: a topic was expected."));
    this.folded = fold(text);
  }

  /**
   * A topic as a person wrote it. Where the text holds tabs or line breaks, its white space is
   * folded.
   *
   * @param text the topic; may be blank, which {@link Network} refuses
   */
  public static Topic of(String text) {
    return new Topic(text);
  }

  /** The same as {@link #of}, under the name by which JSON libraries look for it. */
  public static Topic valueOf(String text) {
    return of(text);
  }

  /** The form in which topics are compared. Organizations are compared in this form, too. */
  public static String fold(String text) {
    return foldSpaces(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
  }

  /** The text with one space for each run of white space, and none at its ends. */
  static String foldSpaces(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      i += Character.charCount(point);
      if (isSpace(point)) {
        gap = folded.length() > 0;
      } else {
        if (gap) {
          folded.append(' ');
          gap = false;
        }
        folded.appendCodePoint(point);
      }
    }
    return folded.toString();
  }

  /** Texts of one list and those of another that are not in it already, compared as topics are. */
  public static List<String> united(List<String> texts, List<String> more) {
    Map<String, String> united = new LinkedHashMap<>();
    Stream.concat(texts.stream(), more.stream())
        .forEach(text -> united.putIfAbsent(fold(text), text));
    return List.copyOf(united.values());
  }

  private static boolean isSpace(int point) {
    return Character.isWhitespace(point) || Character.isSpaceChar(point);
  }

  /** The topic as it was written. */
  public String text() {
    return text;
  }

  /** The form in which it is compared. */
  public String folded() {
    return folded;
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int index) {
    return text.charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.subSequence(start, end);
  }

  @Override
  public int compareTo(Topic other) {
    return folded.compareTo(other.folded);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Topic topic && folded.equals(topic.folded);
  }

  @Override
  public int hashCode() {
    return folded.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
