package dev.networkingcoach.bot.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * What else a message showed, below the answer to one of its buttons: as much as a person looks
 * over, and as stands with the answer on one page of the channel. A button shows the rest. Not
 * thread-safe.
 */
public final class RemainingParts {
  private static final int MOST_CARDS = 5;
  private static final int MOST_ITEMS = 10;

  private final Set<String> answered;
  private final List<Part> kept = new ArrayList<>();
  private int cards;
  private int left;

  private RemainingParts(Set<String> answered) {
    this.answered = answered;
  }

  /**
   * The answer with the others below it.
   *
   * @param answer what is said to the button
   * @param others what the message showed, brought up to date
   * @param pages on how many pages of the channel a reply stands
   * @return the answer, with as many of the others as fit on its pages
   */
  public static Reply below(Reply answer, Reply others, ToIntFunction<Reply> pages) {
    Set<String> answered =
        answer.parts().stream()
            .filter(part -> part instanceof Part.AdviceCard)
            .map(part -> ((Part.AdviceCard) part).key())
            .collect(Collectors.toSet());
    RemainingParts rest = new RemainingParts(answered);
    others.parts().forEach(rest::add);
    int most = pages.applyAsInt(answer);
    while (!rest.kept.isEmpty() && pages.applyAsInt(rest.with(answer, others)) > most) {
      rest.dropLast();
    }
    return rest.with(answer, others);
  }

  private void add(Part part) {
    if (part instanceof Part.AdviceCard advice && answered.contains(advice.key())) {
      return;
    }
    if (isCard(part) && cards == MOST_CARDS) {
      left++;
      return;
    }
    cards += isCard(part) ? 1 : 0;
    kept.add(part instanceof Part.Listing listing ? beginning(listing) : part);
  }

  private Part.Listing beginning(Part.Listing listing) {
    int more = listing.items().size() - MOST_ITEMS;
    if (more <= 0) {
      return listing;
    }
    left += more;
    return new Part.Listing(listing.title(), listing.items().subList(0, MOST_ITEMS), null);
  }

  private void dropLast() {
    Part last = kept.remove(kept.size() - 1);
    left += last instanceof Part.Listing listing ? listing.items().size() : isCard(last) ? 1 : 0;
  }

  private static boolean isCard(Part part) {
    return part instanceof Part.AdviceCard || part instanceof Part.PersonCard;
  }

  private Reply with(Reply answer, Reply others) {
    String again = others.again();
    List<Part> parts = new ArrayList<>(answer.parts());
    parts.addAll(kept);
    if (left > 0 && again != null) {
      Button more = new Button(ReplyTexts.TEXTS.more(left), again, Button.Style.PLAIN);
      parts.add(new Part.Buttons(List.of(more)));
    }
    return new Reply(answer.summary(), parts, null, answer.kind(), again);
  }
}
