package dev.networkingcoach.bot.conversation.internal.turn;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The ids under which the parts of one message are recorded. They are the same whenever the message
 * arrives, and when a part that was not clear is said again: so nothing counts twice.
 *
 * <p>The only statement of message {@code m} is recorded as {@code m}, the second of several as
 * {@code m~s2}; what it says besides as {@code m~s2~p1}. The second and the fourth, said again
 * together, are {@code m~s2.4}.
 */
public final class EntryIds {
  private static final Pattern PART = Pattern.compile("(?s)(.*?)(?:~s([0-9.]+))?(?:~p[0-9]+)?");

  private EntryIds() {}

  /** The message that an entry is a part of. */
  public static String message(String entry) {
    return match(entry).group(1);
  }

  /** The places of statements in a message, counted from 1; empty for a message of one. */
  private static List<String> places(String entry) {
    String places = match(entry).group(2);
    return places == null ? List.of() : List.of(places.split("\\.", -1));
  }

  private static Matcher match(String entry) {
    Matcher matcher = PART.matcher(entry);
    if (!matcher.matches()) {
      throw new IllegalStateException("every id is of some message");
    }
    return matcher;
  }

  /** The ids of the statements of what is recorded under an id. */
  public static List<String> statements(String entry, int statements) {
    List<String> places = places(entry);
    if (statements == 1 && places.size() <= 1) {
      return List.of(places.isEmpty() ? message(entry) : message(entry) + "~s" + places.get(0));
    }
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < statements; i++) {
      String place =
          places.size() == statements
              ? places.get(i)
              : places.isEmpty() ? "" + (i + 1) : String.join("0", places) + "0" + (i + 1);
      ids.add(message(entry) + "~s" + place);
    }
    return ids;
  }

  /** The id under which some statements of a message are said again together. */
  public static String together(List<String> statements) {
    return statements.size() == 1
        ? statements.get(0)
        : message(statements.get(0))
            + "~s"
            + statements.stream()
                .flatMap(id -> places(id).stream())
                .collect(Collectors.joining("."));
  }

  /** The id of one of the things that a statement says; the first has the id of the statement. */
  public static String part(String statement, int place) {
    return place == 0 ? statement : statement + "~p" + place;
  }
}
