package dev.networkingcoach.network.read;

import dev.networkingcoach.network.graph.SocialGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A graph as it was read, and what was found in the file that is no tie of its own. Immutable and
 * thread-safe.
 *
 * @param graph the graph
 * @param lines how many lines told a tie
 * @param heading whether the first line named the columns
 * @param counts whether the first line told how many people and ties there are
 * @param firstId the lowest id where ids are numbers; -1 where they are not
 * @param selfTies how often somebody was tied to themselves; left out, but the person counts
 * @param repeated how many ties were told once more in the same direction; left out
 * @param reversed how many ties were told from either side where one is enough; counted once
 */
public record GraphIntake(
    SocialGraph graph,
    long lines,
    boolean heading,
    boolean counts,
    int firstId,
    long selfTies,
    long repeated,
    long reversed) {

  /** What whoever gave the file should know, a sentence each. */
  public List<String> remarks() {
    List<String> remarks = new ArrayList<>();
    if (heading) {
      remarks.add("The first line names the columns and was left out.");
    }
    if (counts) {
      remarks.add("The first line gives the number of people and ties and was left out.");
    }
    if (firstId == 1) {
      remarks.add("Ids start at 1.");
    }
    remark(remarks, selfTies, "tie leads from a person to the same person", "ties lead");
    remark(remarks, repeated, "tie is listed again", "ties are listed again");
    if (reversed > 0) {
      remarks.add(
          String.format(
              Locale.ROOT,
              "%,d %s listed in both directions and counted once.",
              reversed,
              reversed == 1 ? "tie is" : "ties are"));
    }
    return remarks;
  }

  private static void remark(List<String> remarks, long count, String one, String many) {
    if (count > 0) {
      String words = count == 1 ? one : many;
      String rest = many.endsWith("lead") && count > 1 ? " from a person to the same person" : "";
      String end = count == 1 ? " and was left out." : " and were left out.";
      remarks.add(String.format(Locale.ROOT, "%,d %s%s%s", count, words, rest, end));
    }
  }
}
