package dev.networkingcoach.report.internal.page;

import static dev.networkingcoach.report.internal.words.ReportTexts.TEXTS;

import dev.networkingcoach.report.internal.map.MapPerson;
import dev.networkingcoach.report.internal.map.MapTie;
import dev.networkingcoach.report.internal.map.NetworkMap;
import dev.networkingcoach.report.internal.words.FigureWords;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Somebody on the map, as a row of a table.
 *
 * @param name the name
 * @param work what they do and where; empty where not known
 * @param role the role in words
 * @param tie the tie's strength with two decimals; empty for none
 * @param lastTouch when the owner was last in touch, in words
 * @param drifting {@code yes}, or empty
 * @param knows whom they know
 */
record MapRow(
    String name,
    String work,
    String role,
    String tie,
    String lastTouch,
    String drifting,
    String knows) {
  private static final int MOST_NAMES = 8;

  /** Everybody but the owner. */
  static List<MapRow> of(NetworkMap map) {
    List<List<String>> known =
        Stream.<List<String>>generate(ArrayList::new).limit(map.people().size()).toList();
    for (MapTie tie : map.ties()) {
      known.get(tie.from()).add(map.people().get(tie.to()).name());
      known.get(tie.to()).add(map.people().get(tie.from()).name());
    }
    return IntStream.range(1, map.people().size())
        .mapToObj(i -> row(map.people().get(i), known.get(i)))
        .toList();
  }

  private static MapRow row(MapPerson person, List<String> known) {
    String names = String.join(", ", known.subList(0, Math.min(MOST_NAMES, known.size())));
    return new MapRow(
        person.name(),
        person.work(),
        person.meaning(),
        person.strength() == 0 ? "" : FigureWords.tie(person.strength()),
        person.lastTouch(),
        person.drifting() ? TEXTS.drifting() : "",
        known.size() > MOST_NAMES ? TEXTS.namesAndMore(names, known.size() - MOST_NAMES) : names);
  }
}
