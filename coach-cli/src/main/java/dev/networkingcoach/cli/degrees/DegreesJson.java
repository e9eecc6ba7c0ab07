package dev.networkingcoach.cli.degrees;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.networkingcoach.network.study.PublishedStudy;
import dev.networkingcoach.network.study.SmallWorld;
import dev.networkingcoach.network.study.StepCounts;
import dev.networkingcoach.network.study.TieClustering;
import dev.networkingcoach.network.study.TieDistances;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a study found, as JSON on one line. What is not known is null. */
public final class DegreesJson {
  private static final double EFFECTIVE = 0.9;

  private DegreesJson() {}

  /**
   * The line.
   *
   * @param remarks what was found on reading the graph
   * @param world what was found out
   * @param segments how well connected segments are; null where none are asked for
   */
  public static String of(List<String> remarks, SmallWorld world, @Nullable SegmentPage segments) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("people", world.people()).put("ties", world.ties()).put("directed", world.directed());
    json.put("partial", world.isPartial());
    json.putObject("components")
        .put("count", world.components().count())
        .put("largest", world.components().largest());
    TieClustering clustering = world.clustering();
    json.put("clustering", clustering == null ? null : clustering.average());
    json.put("triangles", clustering == null ? null : clustering.triangles());
    TieDistances distances = world.distances();
    if (distances == null) {
      json.putNull("distances");
    } else {
      putDistances(json.putObject("distances"), distances, world.directed());
    }
    if (segments != null) {
      segments.addTo(json);
    }
    remarks.forEach(json.putArray("remarks")::add);
    putStudies(json.putArray("published"));
    return json.toString();
  }

  private static void putDistances(ObjectNode json, TieDistances distances, boolean directed) {
    StepCounts pairs = distances.pairs();
    json.put("sources", distances.sources()).put("exact", distances.isExact());
    put(json, "standardError", distances.standardError());
    putPairs(json.putArray("pairs"), pairs);
    putDistance(json, "average", pairs.mean());
    putDistance(json, "median", pairs.median());
    putDistance(json, "effectiveDiameter", pairs.quantile(EFFECTIVE));
    putDistance(json, "diameter", pairs.most());
    put(json, "withinTwoTies", distances.withinTwo());
    if (directed) {
      StepCounts steps = distances.followers();
      ObjectNode follower = json.putObject("stepsToFollower");
      follower.put("people", steps.total());
      put(follower, "average", steps.mean());
      put(follower, "standardDeviation", steps.deviation());
      steps.counts().forEach(follower.putArray("bySteps")::add);
    }
  }

  private static void putPairs(ArrayNode rows, StepCounts pairs) {
    double total = pairs.total();
    for (int hops = 1; hops <= pairs.most(); hops++) {
      rows.addObject()
          .put("hops", hops)
          .put("degrees", hops - 1)
          .put("pairs", pairs.at(hops))
          .put("share", pairs.at(hops) / total)
          .put("within", pairs.within(hops) / total);
    }
  }

  private static void putDistance(ObjectNode json, String name, double hops) {
    ObjectNode distance = json.putObject(name);
    put(distance, "hops", hops);
    put(distance, "degrees", StudyFigures.degrees(hops));
  }

  /** JSON has no number that is none. */
  static void put(ObjectNode json, String name, double number) {
    json.put(name, Double.isFinite(number) ? (Double) number : null);
  }

  private static void putStudies(ArrayNode rows) {
    for (PublishedStudy study : PublishedStudy.ALL) {
      rows.addObject()
          .put("study", study.study())
          .put("about", study.about())
          .put("hops", study.hops())
          .put("degrees", study.degrees())
          .put("figures", study.figures());
    }
  }
}
