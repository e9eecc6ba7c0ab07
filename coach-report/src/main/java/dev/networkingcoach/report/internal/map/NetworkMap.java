package dev.networkingcoach.report.internal.map;

import static dev.networkingcoach.report.internal.words.ReportTexts.TEXTS;

import dev.networkingcoach.api.explain.TargetPath;
import dev.networkingcoach.report.internal.words.FigureWords;
import dev.networkingcoach.report.internal.words.ReportMaterial;
import java.util.List;

/**
 * The owner, who is around, who knows whom, and the ways to targets.
 *
 * @param people the owner first, then everybody in the order of their ids
 * @param ties who knows whom, in the order of the people
 * @param paths the best paths to targets
 * @param rings where ties of about the same strength lie, from the middle outwards
 * @param omitted how many ties are not drawn, for there are too many or too far out
 */
public record NetworkMap(
    List<MapPerson> people,
    List<MapTie> ties,
    List<MapPath> paths,
    List<StrengthRing> rings,
    int omitted) {

  /** The map of a network. */
  public static NetworkMap of(ReportMaterial material) {
    MapTies ties = new MapTies(material);
    MapLayout places = new MapLayout(material, ties);
    MapPeople crowd = new MapPeople(material, places);
    List<MapTies.Pair> pairs = ties.strongestFirst();
    List<MapTie> drawn = crowd.ties(pairs, ties);
    return new NetworkMap(
        crowd.people(),
        drawn,
        material.overview().paths().stream().map(path -> path(path, crowd, material)).toList(),
        places.rings(),
        pairs.size() - drawn.size());
  }

  private static MapPath path(TargetPath path, MapPeople crowd, ReportMaterial material) {
    return new MapPath(
        material.people().name(path.target()),
        path.people().stream().map(crowd::number).toList(),
        path.people().stream().skip(1).map(material.people()::name).toList(),
        FigureWords.tie(path.strength()));
  }

  /** How many ties drift. */
  public long drifting() {
    return people.stream().filter(MapPerson::drifting).count();
  }

  /** How many play a role on the map, such as {@code advocate}. */
  public long count(String role) {
    return people.stream().filter(person -> person.role().equals(role)).count();
  }

  /** All of it in a sentence. */
  public String summary() {
    return String.join(
        " ",
        TEXTS.mapAround(count("advocate"), count("candidate"), count("contact")),
        TEXTS.mapDrifting(drifting()),
        TEXTS.mapPaths(paths.size(), count("target")));
  }

  /**
   * The best path to a target.
   *
   * @param target the target's name
   * @param people the places in the list of people, from the owner to the target
   * @param names their names, the owner left out
   * @param strength the path's strength, with two decimals
   */
  record MapPath(String target, List<Integer> people, List<String> names, String strength) {

    /** Copies the lists. */
    MapPath {
      people = List.copyOf(people);
      names = List.copyOf(names);
    }
  }
}
