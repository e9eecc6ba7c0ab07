package dev.networkingcoach.teams.internal.card;

import dev.networkingcoach.bot.reply.Form;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.teams.internal.card.Element.TextBlock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Makes cards. Thread-safe. */
public final class Cards {

  private final Predicate<String> opensForm;

  /**
   * Makes cards.
   *
   * @param opensForm whether a button of this token opens a form, and so a dialog
   */
  public Cards(Predicate<String> opensForm) {
    this.opensForm = opensForm;
  }

  /**
   * A reply as one card, or as several where one would be longer than Teams takes.
   *
   * @return at least one
   */
  public List<Card> of(Reply reply, Audience audience) {
    List<Element> blocks = new ArrayList<>();
    PartBlocks parts = new PartBlocks(new ButtonRows(reply.again(), opensForm));
    Set<String> advice = new HashSet<>();
    for (Part part : reply.parts()) {
      // An answer about one thing of several is followed by all of them.
      if (!(part instanceof Part.AdviceCard card) || advice.add(card.key())) {
        blocks.addAll(parts.of(part));
      }
    }
    Form form = opensInDialog(reply) ? null : reply.form();
    if (blocks.isEmpty() && form == null) {
      blocks.addAll(Blocks.paragraphs(reply.summary(), TextBlock::plain));
    }
    Pages pages = new Pages(reply.summary(), refresh(reply, audience));
    blocks.forEach(pages::add);
    if (form != null) {
      FormBlocks shown = new FormBlocks(form);
      pages.addWhole(fitting(shown.inChat(), pages, shown));
    }
    return pages.cards();
  }

  /** Whether a button of the reply opens its form: nobody wants to see the same inputs twice. */
  private boolean opensInDialog(Reply reply) {
    Form form = reply.form();
    return form != null
        && form.problems().isEmpty()
        && opensForm.test(form.token())
        && reply.parts().stream()
            .filter(part -> part instanceof Part.Buttons)
            .flatMap(part -> ((Part.Buttons) part).buttons().stream())
            .anyMatch(button -> button.token().equals(form.token()));
  }

  /** A form as the card of a dialog. */
  public static Card dialog(Form form) {
    FormBlocks shown = new FormBlocks(form);
    return card(form.title(), fitting(shown.inDialog(), new Pages(form.title(), null), shown));
  }

  private static List<Element> fitting(List<Element> whole, Pages pages, FormBlocks form) {
    return pages.fit(whole) ? whole : form.tooLong();
  }

  /** What may be shown of a contact to others: the name, and the job where it is known. */
  public static Card contact(String name, @Nullable String about) {
    List<Element> blocks = new ArrayList<>(Blocks.paragraphs(name, TextBlock::heading));
    if (about != null) {
      blocks.addAll(Blocks.paragraphs(about, TextBlock::plain));
    }
    return card(name, blocks);
  }

  /** A card that says something and offers nothing. */
  public static Card saying(String words) {
    return card(words, new ArrayList<>(Blocks.paragraphs(words, TextBlock::plain)));
  }

  private static Card card(String summary, List<Element> blocks) {
    return new Card(summary, Escape.spoken(summary), blocks, null);
  }

  /**
   * Advice passes, and so does the card that shows it. A list, such as what was recorded, stays as
   * it was asked for.
   */
  private static Card.@Nullable Refresh refresh(Reply reply, Audience audience) {
    String again = reply.again();
    boolean advises = reply.parts().stream().anyMatch(part -> part instanceof Part.AdviceCard);
    return again != null && advises && audience.refreshing()
        ? new Card.Refresh(
            new CardAction.Execute(
                "Refresh", ActionData.REFRESH, ActionData.refresh(again), null, null, null),
            List.of(audience.userId()))
        : null;
  }
}
