package dev.networkingcoach.report.internal.map;

import static dev.networkingcoach.report.internal.words.ReportTexts.TEXTS;

import dev.networkingcoach.api.facts.Contact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Contacts in rings around the owner: the stronger the tie, the nearer. Contacts of one relation
 * lie side by side, and everybody has room, however many there are.
 */
final class RingLayout {
  private static final double INNERMOST = 2.2;
  private static final double ROOM = 1.15;
  private static final double NARROWEST = 2;

  private final List<StrengthRing> rings = new ArrayList<>();
  private final Map<String, MapPosition> places = new HashMap<>();

  RingLayout(List<Contact> contacts, ToDoubleFunction<Contact> strength) {
    double inner = INNERMOST;
    for (StrengthBand band : StrengthBand.values()) {
      List<Contact> within =
          contacts.stream()
              .filter(contact -> StrengthBand.of(strength.applyAsDouble(contact)) == band)
              .sorted(Comparator.comparing(Contact::relation).thenComparing(Contact::id))
              .toList();
      inner = place(within, inner);
      rings.add(new StrengthRing(TEXTS.band(band), inner));
    }
  }

  /** Places contacts in a ring, in as many rows as they need; returns where the ring ends. */
  private double place(List<Contact> contacts, double inner) {
    int rows = (int) Math.max(1, Math.ceil(contacts.size() * ROOM / (2 * Math.PI * (inner + 0.5))));
    double width = Math.max(rows, NARROWEST);
    // As many in each row: else the last could come to lie on the first.
    int slots = (contacts.size() + rows - 1) / rows * rows;
    for (int i = 0; i < contacts.size(); i++) {
      double angle = 2 * Math.PI * (i + 0.5) / slots;
      double radius = inner + width * (i % rows + 0.5) / rows;
      places.put(contacts.get(i).id(), new MapPosition(angle, radius));
    }
    return inner + width;
  }

  List<StrengthRing> rings() {
    return List.copyOf(rings);
  }

  Map<String, MapPosition> places() {
    return Map.copyOf(places);
  }

  /** Where the outermost ring ends. */
  double border() {
    return rings.get(rings.size() - 1).radius();
  }
}
