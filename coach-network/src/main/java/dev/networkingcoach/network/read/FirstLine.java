package dev.networkingcoach.network.read;

import java.util.List;
import java.util.Locale;
import java.util.Set;

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
   * Whether it names the columns.
   *
   * @param names whether ids in the other lines are names, or there are no others
   */
  boolean isHeading(boolean names) {
    if (columns.size() < 2 || columns.stream().anyMatch(FirstLine::isBinary)) {
      return false;
    }
    boolean words = columns.subList(0, 2).stream().allMatch(one -> DecimalField.id(one) < 0);
    boolean known =
        columns.subList(0, 2).stream()
            .allMatch(one -> NAMES.contains(one.toLowerCase(Locale.ROOT)));
    boolean thirdIsWord = columns.size() > 2 && Double.isNaN(DecimalField.number(columns.get(2)));
    return words && (known || !names || (thirdIsWord && !columns.get(2).equals("NaN")));
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
