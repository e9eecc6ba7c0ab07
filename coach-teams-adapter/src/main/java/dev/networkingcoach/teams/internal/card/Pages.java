package dev.networkingcoach.teams.internal.card;

import dev.networkingcoach.teams.internal.activity.Json;
import dev.networkingcoach.teams.internal.card.Element.Container;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Spreads what stands on a card over as many cards as it takes. Not thread-safe. */
final class Pages {
  /** The most bytes of a message are 28 KB; the rest is for what stands around the card. */
  private static final int MOST_BYTES = 26 * 1024;

  private static final int COMMA = 1;

  private final String summary;
  private final Card.@Nullable Refresh refresh;
  private final int empty;
  private final List<List<Element>> pages = new ArrayList<>();
  private int used;

  Pages(String summary, Card.@Nullable Refresh refresh) {
    this.summary = summary;
    this.refresh = refresh;
    this.empty = Json.size(card(List.of()));
    turn();
  }

  /** Adds a block; what is too long for any page is taken apart. */
  void add(Element block) {
    int size = Json.size(block) + COMMA;
    if (block instanceof Container group && empty + size > MOST_BYTES) {
      group.items().forEach(this::add);
      return;
    }
    if (used + size > MOST_BYTES && !current().isEmpty()) {
      turn();
    }
    current().add(block);
    used += size;
  }

  /** Whether blocks can stand on one page. */
  boolean fit(List<Element> blocks) {
    return empty + size(blocks) <= MOST_BYTES;
  }

  /** Adds blocks that only work together, such as inputs and the button that sends them. */
  void addWhole(List<Element> blocks) {
    int size = size(blocks);
    if (used + size > MOST_BYTES && !current().isEmpty()) {
      turn();
    }
    current().addAll(blocks);
    used += size;
  }

  List<Card> cards() {
    return pages.stream().map(this::card).toList();
  }

  private static int size(List<Element> blocks) {
    return blocks.stream().mapToInt(block -> Json.size(block) + COMMA).sum();
  }

  private List<Element> current() {
    return pages.get(pages.size() - 1);
  }

  private void turn() {
    pages.add(new ArrayList<>());
    used = empty;
  }

  private Card card(List<Element> blocks) {
    // One page alone can stand for the whole when Teams asks for its present state.
    return new Card(summary, Escape.spoken(summary), blocks, pages.size() < 2 ? refresh : null);
  }
}
