package dev.networkingcoach.teams.internal.card;

import dev.networkingcoach.bot.reply.Form;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.teams.internal.card.CardElement.TextBlock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Makes cards. Thread-safe. */
public final class AdaptiveCards {

  private final Predicate<String> opensForm;

  /**
   * Makes cards.
   *
   * @param opensForm whether a button of this token opens a form, and so a dialog
   */
  public AdaptiveCards(Predicate<String> opensForm) {
    this.opensForm = opensForm;
  }

  /**
   * A reply as one card, or as several where one would be longer than Teams takes.
   *
   * @return at least one
   */
  public List<AdaptiveCard> of(Reply reply, CardAudience audience) {
    List<CardElement> blocks = new ArrayList<>();
    PartCardBlocks parts = new PartCardBlocks(new ButtonRows(reply.again(), opensForm));
    Set<String> advice = new HashSet<>();
    for (Part part : reply.parts()) {
      // An answer about one thing of several is followed by all of them.
      if (!(part instanceof Part.AdviceCard card) || advice.add(card.key())) {
        blocks.addAll(parts.of(part));
      }
    }
    Form form = opensInDialog(reply) ? null : reply.form();
    if (blocks.isEmpty() && form == null) {
      blocks.addAll(CardBlocks.paragraphs(reply.summary(), TextBlock::plain));
    }
    CardPages pages = new CardPages(reply.summary(), refresh(reply, audience));
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
  public static AdaptiveCard dialog(Form form) {
    FormBlocks shown = new FormBlocks(form);
    return card(form.title(), fitting(shown.inDialog(), new CardPages(form.title(), null), shown));
  }

  private static List<CardElement> fitting(
      List<CardElement> whole, CardPages pages, FormBlocks form) {
    return pages.fit(whole) ? whole : form.tooLong();
  }

  /** What may be shown of a contact to others: the name, and the job where it is known. */
  public static AdaptiveCard contact(String name, @Nullable String about) {
    List<CardElement> blocks = new ArrayList<>(CardBlocks.paragraphs(name, TextBlock::heading));
    if (about != null) {
      blocks.addAll(CardBlocks.paragraphs(about, TextBlock::plain));
    }
    return card(name, blocks);
  }

  /** A card that says something and offers nothing. */
  public static AdaptiveCard saying(String words) {
    return card(words, new ArrayList<>(CardBlocks.paragraphs(words, TextBlock::plain)));
  }

  private static AdaptiveCard card(String summary, List<CardElement> blocks) {
    return new AdaptiveCard(summary, MarkdownEscape.spoken(summary), blocks, null);
  }

  /**
   * Advice passes, and so does the card that shows it. A list, such as what was recorded, stays as
   * it was asked for.
   */
  private static AdaptiveCard.@Nullable Refresh refresh(Reply reply, CardAudience audience) {
    String again = reply.again();
    boolean advises = reply.parts().stream().anyMatch(part -> part instanceof Part.AdviceCard);
    return again != null && advises && audience.refreshing()
        ? new AdaptiveCard.Refresh(
            new CardAction.Execute(
                CardTexts.TEXTS.refresh(),
                ActionData.REFRESH,
                ActionData.refresh(again),
                ActionLook.BARE,
                null),
            List.of(audience.userId()))
        : null;
  }
}
