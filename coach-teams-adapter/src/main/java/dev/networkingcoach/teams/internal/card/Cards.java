package dev.networkingcoach.teams.internal.card;

import dev.networkingcoach.bot.reply.Form;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.teams.internal.card.Element.TextBlock;
import java.util.ArrayList;
import java.util.List;
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
    PartBlocks shown = new PartBlocks(reply.parts(), opensForm);
    reply.parts().forEach(part -> blocks.addAll(shown.of(part)));
    Form form = reply.form();
    if (blocks.isEmpty() && form == null) {
      blocks.addAll(Blocks.paragraphs(reply.summary(), TextBlock::plain));
    }
    Pages pages = new Pages(reply.summary(), refresh(audience));
    blocks.forEach(pages::add);
    if (form != null) {
      pages.addWhole(new FormBlocks(form).inChat());
    }
    return pages.cards();
  }

  /** A form as the card of a dialog. */
  public static Card dialog(Form form) {
    return card(form.title(), new FormBlocks(form).inDialog());
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

  private static Card.@Nullable Refresh refresh(Audience audience) {
    return audience.refreshing()
        ? new Card.Refresh(
            new CardAction.Execute(
                "Refresh", ActionData.REFRESH, ActionData.refresh(), null, null, null),
            List.of(audience.userId()))
        : null;
  }
}
