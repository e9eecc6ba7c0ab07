package dev.networkingcoach.language.command;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the last turns of a talk were about, so that "she", "them", "no, it was Tuesday" and "the
 * same for Bob" mean somebody and something. Whoever leads the talk keeps it as {@link #text()},
 * and lets it go after a quiet hour. Immutable and thread-safe.
 *
 * @param people the names of those who were named last, in the order of the words
 * @param words what was recorded last, in words that mean the same without the thread; null where
 *     nothing was
 * @param on the day on which they were said; null where nothing was
 */
public record TalkThread(List<String> people, @Nullable String words, @Nullable LocalDate on) {

  /** Nothing was said. */
  public static final TalkThread NONE = new TalkThread(List.of(), null, null);

  private static final String MARK = "\n";

  /** Copies the list. */
  public TalkThread {
    people = List.copyOf(people);
  }

  /** The thread as one text. */
  public String text() {
    List<String> lines = new ArrayList<>();
    lines.add(on == null ? "" : on.toString());
    lines.add(words == null ? "" : words.replace('\n', ' '));
    people.stream().map(name -> name.replace('\n', ' ')).forEach(lines::add);
    return String.join(MARK, lines);
  }

  /** The thread of a text; none where it is not one. */
  public static TalkThread of(String text) {
    List<String> lines = List.of(text.split(MARK, -1));
    if (lines.size() < 2) {
      return NONE;
    }
    try {
      LocalDate on = lines.get(0).isEmpty() ? null : LocalDate.parse(lines.get(0));
      String words = lines.get(1).isEmpty() ? null : lines.get(1);
      return new TalkThread(lines.subList(2, lines.size()), words, on);
    } catch (DateTimeException e) {
      return NONE;
    }
  }

  /** The thread after others were named. */
  public TalkThread about(List<String> names) {
    return names.isEmpty() ? this : new TalkThread(names.stream().distinct().toList(), words, on);
  }

  /** The thread after something was recorded. */
  public TalkThread recorded(String said, LocalDate day) {
    return new TalkThread(people, said, day);
  }

  /** The names, and those of others after them. */
  public TalkThread with(List<String> names) {
    return new TalkThread(
        Stream.concat(people.stream(), names.stream()).distinct().toList(), words, on);
  }
}
