package dev.networkingcoach.network.read;

import dev.networkingcoach.network.graph.GraphBuilder;
import dev.networkingcoach.network.graph.SocialGraph;
import dev.networkingcoach.network.graph.TieList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Reads a graph in the form of METIS: the numbers of people and of ties, then a line for each
 * person with the numbers, from 1 on, of those they are tied to. Weights are skipped. Not
 * thread-safe.
 */
final class MetisReader {
  private final String name;
  private final ByteLines lines;
  private final TieList ties = new TieList();
  private int people;
  private long counted;
  private int before;
  private int step = 1;

  MetisReader(String name, ByteLines lines) {
    this.name = name;
    this.lines = lines;
  }

  GraphIntake read() throws IOException {
    readCounts();
    int person = 0;
    while (person < people && lines.next()) {
      if (!isComment()) {
        person++;
        // A person whom nobody is tied to is in no tie: this one is left out again, and counted.
        ties.add(person, person);
        readTies(person);
      }
    }
    if (person < people) {
      throw new UnreadableGraphException(
          name + " ends after " + person + " people: its first line says " + people + ".");
    }
    GraphBuilder builder = new GraphBuilder(ties, false);
    SocialGraph graph = builder.numbered();
    if (graph.ties() != counted) {
      throw new UnreadableGraphException(
          name + " has " + graph.ties() + " ties: its first line says " + counted + ".");
    }
    long self = builder.selfTies() - people;
    return new GraphIntake(graph, counted, false, false, 1, self, builder.repeated(), 0);
  }

  private boolean isComment() {
    return lines.from() < lines.to() && lines.buffer()[lines.from()] == '%';
  }

  private void readCounts() throws IOException {
    boolean found = lines.next();
    while (found && (isComment() || lines.from() == lines.to())) {
      found = lines.next();
    }
    String[] counts = found ? text().split("\\s+", -1) : new String[0];
    people = counts.length < 2 ? -1 : DecimalField.id(counts[0]);
    counted = counts.length < 2 ? -1 : DecimalField.id(counts[1]);
    if (people < 0 || counted < 0 || counts.length > 4) {
      throw new UnreadableGraphException(
          name,
          Math.max(1, lines.number()),
          "the numbers of people and of ties were expected, as METIS files have them.");
    }
    readForm(counts);
  }

  /**
   * Of three digits, each 1 where lines begin with a size, with weights, and where ties have one.
   */
  private void readForm(String[] counts) {
    String form = counts.length > 2 ? ("000" + counts[2]).replaceFirst(".*(...)$", "$1") : "000";
    int weights = counts.length > 3 ? Math.max(1, DecimalField.id(counts[3])) : 1;
    before = (form.charAt(0) == '1' ? 1 : 0) + (form.charAt(1) == '1' ? weights : 0);
    step = form.charAt(2) == '1' ? 2 : 1;
  }

  private void readTies(int person) {
    DecimalField field = new DecimalField();
    byte[] line = lines.buffer();
    int at = lines.from();
    for (int column = 0; at < lines.to(); column++) {
      int end = field.readId(line, at, lines.to());
      boolean isPerson = column >= before && (column - before) % step == 0;
      if (end < 0 || (isPerson && (field.id() < 1 || field.id() > people))) {
        throw new UnreadableGraphException(
            name, lines.number(), "numbers from 1 to " + people + " were expected.");
      }
      if (isPerson) {
        ties.add(person, field.id());
      }
      at = end;
      while (at < lines.to() && (line[at] == ' ' || line[at] == '\t')) {
        at++;
      }
      if (at == end && at < lines.to()) {
        throw new UnreadableGraphException(name, lines.number(), "numbers were expected.");
      }
    }
  }

  private String text() {
    int length = lines.to() - lines.from();
    return new String(lines.buffer(), lines.from(), length, StandardCharsets.UTF_8);
  }
}
