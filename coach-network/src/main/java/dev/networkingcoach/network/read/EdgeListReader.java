package dev.networkingcoach.network.read;

import dev.networkingcoach.network.graph.GraphBuilder;
import dev.networkingcoach.network.graph.SocialGraph;
import dev.networkingcoach.network.graph.TieList;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a list with two ids a line. What nearly all lines of a large file look like, two whole
 * numbers, is read without making an object; everything else takes the slower way. Not thread-safe.
 */
final class EdgeListReader {
  private final String name;
  private final ByteLines lines;
  private final boolean strengths;
  private final TieList ties = new TieList();
  private final PersonIds ids = new PersonIds();
  private final DecimalField number = new DecimalField();
  private EdgeColumns columns = EdgeColumns.SPACE;
  private @Nullable FirstLine first;
  private boolean heading;

  EdgeListReader(String name, ByteLines lines, boolean strengths) {
    this.name = name;
    this.lines = lines;
    this.strengths = strengths;
  }

  GraphIntake read(boolean directed) throws IOException {
    while (lines.next()) {
      byte[] line = lines.buffer();
      int from = lines.from();
      int to = lines.to();
      if (from == to || line[from] == '#' || line[from] == '%') {
        continue;
      }
      if (first == null) {
        columns = EdgeColumns.of(line, from, to);
        first = new FirstLine(lines.number(), columns.split(line, from, to));
      } else if (ids.areNames() || !readNumbers(line, from, to)) {
        readColumns(lines.number(), columns.split(line, from, to));
      }
    }
    boolean counts = readFirst();
    long told = ties.size();
    int lowest = ids.areNames() || told == 0 ? -1 : ties.lowest();
    GraphBuilder builder = new GraphBuilder(ties, directed);
    SocialGraph graph = ids.build(builder);
    return new GraphIntake(
        graph,
        told,
        heading,
        counts,
        lowest,
        builder.selfTies(),
        builder.repeated(),
        builder.reversed());
  }

  /** Reads the first line, after all others: they tell whether it is one of counts. */
  private boolean readFirst() {
    FirstLine line = first;
    if (line == null) {
      return false;
    }
    if (line.isHeading(ids.areNames() || ties.size() == 0, ids::isKnown)) {
      heading = true;
      return false;
    }
    if (!ids.areNames() && line.givesCounts(ties.size(), ties.highest())) {
      return true;
    }
    readColumns(line.number(), line.columns());
    return false;
  }

  private boolean readNumbers(byte[] line, int from, int to) {
    int at = number.readId(line, from, to);
    int one = number.id();
    int next = at < 0 ? at : gap(line, at, to);
    if (next <= at) {
      return false;
    }
    at = number.readId(line, next, to);
    if (at < 0) {
      return false;
    }
    int other = number.id();
    if (at == to) {
      ties.add(one, other);
      return true;
    }
    next = gap(line, at, to);
    if (next == at || !strengths || number.readFraction(line, next, to) != to) {
      return false;
    }
    ties.add(one, other, number.fraction());
    return true;
  }

  private int gap(byte[] line, int from, int to) {
    int at = from;
    while (at < to && columns.separates(line[at])) {
      at++;
    }
    return at;
  }

  private void readColumns(long line, List<String> found) {
    if (found.size() < 2 || found.get(0).isEmpty() || found.get(1).isEmpty()) {
      throw fault(line, "names one person: the ids of two were expected.");
    }
    if (strengths && found.size() > 3) {
      throw fault(
          line,
          "has "
              + found.size()
              + " columns: two ids and perhaps a strength were expected.\n"
              + "Maybe give --no-strengths, and only the two ids are read.");
    }
    double strength = strengths && found.size() == 3 ? strength(line, found.get(2)) : 0;
    if (!ids.areNames() && !(isNumber(found.get(0)) && isNumber(found.get(1)))) {
      checkText(line, found);
      ids.becomeNames(ties);
    }
    int one = place(found.get(0));
    int other = place(found.get(1));
    if (strength > 0) {
      ties.add(one, other, strength);
    } else {
      ties.add(one, other);
    }
  }

  private int place(String id) {
    return ids.areNames() ? ids.place(id) : DecimalField.id(id);
  }

  private static boolean isNumber(String id) {
    return DecimalField.id(id) >= 0;
  }

  private void checkText(long line, List<String> found) {
    if (FirstLine.isBinary(found.get(0)) || FirstLine.isBinary(found.get(1))) {
      throw fault(line, "holds no text: a list of ties, two ids a line, was expected.");
    }
  }

  private double strength(long line, String column) {
    double strength = DecimalField.number(column);
    if (!(strength > 0 && strength <= 1)) {
      throw fault(
          line,
          "strength ("
              + UnreadableGraphException.shown(column)
              + ") must be a number in (0, 1].\nMaybe the third column is something else: give"
              + " --no-strengths, and it is not read.");
    }
    return strength;
  }

  private UnreadableGraphException fault(long line, String message) {
    return new UnreadableGraphException(name, line, message);
  }
}
