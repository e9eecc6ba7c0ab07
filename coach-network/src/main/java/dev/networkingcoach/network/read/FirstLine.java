package dev.networkingcoach.network.read;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The first line of a list of ties, which may be a tie, the names of the columns, or the numbers of
 * people and of ties.
 */
record FirstLine(long number, List<String> columns) {
  private static final Set<String> NAMES =
      Set.of(
          "a",
          "b",
          "contact",
          "contact1",
          "contact2",
          "dst",
          "follower",
          "friend",
          "from",
          "from_id",
          "fromnodeid",
          "id1",
          "id2",
          "id_1",
          "id_2",
          "node",
          "node1",
          "node2",
          "node_1",
          "node_2",
          "person",
          "person1",
          "person2",
          "source",
          "source_id",
          "src",
          "target",
          "target_id",
          "to",
          "to_id",
          "tonodeid",
          "user",
          "user1",
          "user2",
          "user_id");

  /**
   * Whether it names the columns: not where a figure stands in the third, nor where a word of it is
   * somebody's id in another line.
   *
   * @param names whether ids in the other lines are names, or there are no others
   * @param isId whether a word is an id in another line
   */
  boolean isHeading(boolean names, Predicate<String> isId) {
    if (columns.size() < 2 || columns.stream().anyMatch(FirstLine::isBinary)) {
      return false;
    }
    List<String> ids = columns.subList(0, 2);
    if (ids.stream().anyMatch(one -> DecimalField.id(one) >= 0 || isId.test(one))) {
      return false;
    }
    boolean hasThird = columns.size() > 2;
    if (hasThird && isFigure(columns.get(2))) {
      return false;
    }
    boolean known = ids.stream().allMatch(one -> NAMES.contains(one.toLowerCase(Locale.ROOT)));
    return known || !names || hasThird;
  }

  private static boolean isFigure(String column) {
    return !Double.isNaN(DecimalField.number(column))
        || column.matches("(?i)[-+]?(?:nan|inf|infinity|\\d[\\d.,]*)");
  }

  /** Whether this is no text that anybody would write. */
  static boolean isBinary(String column) {
    return column.chars().anyMatch(one -> one < ' ' || one == '\ufffd');
  }

  /**
   * Whether it gives the numbers of people and ties, as some programs write them above the list.
   *
   * @param ties how many lines follow
   * @param highest the highest id in them
   */
  boolean givesCounts(long ties, int highest) {
    int last = columns.size() - 1;
    boolean square = columns.size() == 3 && columns.get(0).equals(columns.get(1));
    return (columns.size() == 2 || square)
        && DecimalField.id(columns.get(0)) >= highest
        && DecimalField.id(columns.get(last)) == ties
        && ties > 1;
  }
}
