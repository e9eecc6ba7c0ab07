package dev.networkingcoach.teams.internal.card;

import dev.networkingcoach.bot.reply.PageBreaks;
import dev.networkingcoach.teams.internal.activity.ActivityJson;
import dev.networkingcoach.teams.internal.card.CardElement.Container;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Spreads what stands on a card over as many cards as it takes. Not thread-safe. */
final class CardPages {
  /** The most bytes of a message are 28 KB; the rest is for what stands around the card. */
  private static final int MOST_BYTES = 26 * 1024;

  private static final int COMMA = 1;

  private final String summary;
  private final AdaptiveCard.@Nullable Refresh refresh;
  private final PageBreaks<CardElement> pages;

  CardPages(String summary, AdaptiveCard.@Nullable Refresh refresh) {
    this.summary = summary;
    this.refresh = refresh;
    int empty = ActivityJson.size(card(summary, List.of(), refresh));
    this.pages =
        new PageBreaks<>(
            Integer.MAX_VALUE, MOST_BYTES - empty, block -> ActivityJson.size(block) + COMMA);
  }

  /** Adds a block; what is too long for any page is taken apart. */
  void add(CardElement block) {
    if (block instanceof Container group && !fit(List.of(group))) {
      group.items().forEach(this::add);
    } else {
      pages.add(List.of(block));
    }
  }

  /** Whether blocks can stand on one page. */
  boolean fit(List<CardElement> blocks) {
    return pages.fits(blocks);
  }

  /** Adds blocks that only work together, such as inputs and the button that sends them. */
  void addWhole(List<CardElement> blocks) {
    pages.addWhole(blocks);
  }

  List<AdaptiveCard> cards() {
    List<List<CardElement>> all = pages.pages();
    // One page alone can stand for the whole when Teams asks for its present state.
    return all.stream().map(page -> card(summary, page, all.size() < 2 ? refresh : null)).toList();
  }

  private static AdaptiveCard card(
      String summary, List<CardElement> blocks, AdaptiveCard.@Nullable Refresh refresh) {
    return new AdaptiveCard(summary, MarkdownEscape.spoken(summary), blocks, refresh);
  }
}
