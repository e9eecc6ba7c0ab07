package dev.networkingcoach.teams.internal.card;

import dev.networkingcoach.teams.internal.activity.ActivityJson;
import dev.networkingcoach.teams.internal.card.CardElement.Container;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Spreads what stands on a card over as many cards as it takes. Not thread-safe. */
final class CardPages {
  /** The most bytes of a message are 28 KB; the rest is for what stands around the card. */
  private static final int MOST_BYTES = 26 * 1024;

  private static final int COMMA = 1;

  private final String summary;
  private final AdaptiveCard.@Nullable Refresh refresh;
  private final int empty;
  private final List<List<CardElement>> pages = new ArrayList<>();
  private int used;

  CardPages(String summary, AdaptiveCard.@Nullable Refresh refresh) {
    this.summary = summary;
    this.refresh = refresh;
    this.empty = ActivityJson.size(card(List.of()));
    turn();
  }

  /** Adds a block; what is too long for any page is taken apart. */
  void add(CardElement block) {
    int size = ActivityJson.size(block) + COMMA;
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
  boolean fit(List<CardElement> blocks) {
    return empty + size(blocks) <= MOST_BYTES;
  }

  /** Adds blocks that only work together, such as inputs and the button that sends them. */
  void addWhole(List<CardElement> blocks) {
    int size = size(blocks);
    if (used + size > MOST_BYTES && !current().isEmpty()) {
      turn();
    }
    current().addAll(blocks);
    used += size;
  }

  List<AdaptiveCard> cards() {
    return pages.stream().map(this::card).toList();
  }

  private static int size(List<CardElement> blocks) {
    return blocks.stream().mapToInt(block -> ActivityJson.size(block) + COMMA).sum();
  }

  private List<CardElement> current() {
    return pages.get(pages.size() - 1);
  }

  private void turn() {
    pages.add(new ArrayList<>());
    used = empty;
  }

  private AdaptiveCard card(List<CardElement> blocks) {
    // One page alone can stand for the whole when Teams asks for its present state.
    return new AdaptiveCard(
        summary, MarkdownEscape.spoken(summary), blocks, pages.size() < 2 ? refresh : null);
  }
}
