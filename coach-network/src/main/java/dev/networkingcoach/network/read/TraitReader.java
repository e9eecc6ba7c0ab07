package dev.networkingcoach.network.read;

import dev.networkingcoach.network.graph.SocialGraph;
import dev.networkingcoach.network.trait.TraitTable;
import dev.networkingcoach.network.trait.TraitTableBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.OptionalInt;

/**
 * Reads traits of the people in a graph: CSV or TSV, plain or compressed with gzip. The first line
 * names the columns, of which the first holds ids. Stateless and thread-safe.
 */
public final class TraitReader {

  /**
   * Traits as they were read. Immutable and thread-safe.
   *
   * @param traits the traits
   * @param people of how many people in the graph a line tells
   * @param strangers how many lines are about somebody who is not in the graph
   */
  public record TraitIntake(TraitTable traits, int people, int strangers) {}

  /**
   * Reads traits. The stream is not closed.
   *
   * @param name what the file is called in messages
   * @throws UnreadableGraphException if it is no such table, or tells of nobody in the graph
   * @throws IOException if the stream cannot be read
   */
  public TraitIntake read(String name, InputStream stream, SocialGraph graph) throws IOException {
    ByteLines lines = new ByteLines(name, GraphReader.decompressed(name, stream));
    if (!lines.next()) {
      throw new UnreadableGraphException(
          name + " is empty: a line with the names of columns was expected, id first.");
    }
    EdgeColumns columns = EdgeColumns.of(lines.buffer(), lines.from(), lines.to());
    List<String> heading = columns.split(lines.buffer(), lines.from(), lines.to());
    if (heading.size() < 2) {
      throw new UnreadableGraphException(
          name, 1, "names one column: an id and at least one trait were expected.");
    }
    TraitTableBuilder traits =
        new TraitTableBuilder(heading.subList(1, heading.size()), graph.people());
    int people = 0;
    int strangers = 0;
    while (lines.next()) {
      if (lines.from() == lines.to()) {
        continue;
      }
      List<String> line = columns.split(lines.buffer(), lines.from(), lines.to());
      if (line.size() > heading.size()) {
        throw new UnreadableGraphException(
            name,
            lines.number(),
            "has " + line.size() + " columns, and the first line " + heading.size() + ".");
      }
      OptionalInt person = graph.find(line.get(0));
      if (person.isEmpty()) {
        strangers++;
        continue;
      }
      people++;
      for (int trait = 1; trait < line.size(); trait++) {
        traits.put(trait - 1, person.getAsInt(), line.get(trait));
      }
    }
    if (people == 0) {
      throw new UnreadableGraphException(
          name + " tells of nobody in the graph: ids like those of the ties were expected.");
    }
    return new TraitIntake(traits.build(), people, strangers);
  }
}
