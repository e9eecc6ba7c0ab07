package dev.networkingcoach.teams.internal.card;

import static dev.networkingcoach.teams.internal.card.CardBlocks.paragraphs;

import dev.networkingcoach.bot.reply.Button;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.teams.internal.card.CardElement.CardText;
import dev.networkingcoach.teams.internal.card.CardElement.Column;
import dev.networkingcoach.teams.internal.card.CardElement.ColumnSet;
import dev.networkingcoach.teams.internal.card.CardElement.Container;
import dev.networkingcoach.teams.internal.card.CardElement.Image;
import dev.networkingcoach.teams.internal.card.CardElement.RichTextBlock;
import dev.networkingcoach.teams.internal.card.CardElement.TextBlock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Parts of a reply as what stands on a card. Files go out beside the card. */
final class PartCardBlocks {
  /** The longest item that has its button beside it, and the longest words on that button. */
  private static final int LONGEST_BESIDE = 300;

  private static final int LONGEST_LABEL_BESIDE = 8;

  /** The longest picture, in characters of its address: it must fit on a card with its summary. */
  private static final int LONGEST_PICTURE = 22 * 1024;

  private final ButtonRows rows;

  PartCardBlocks(ButtonRows rows) {
    this.rows = rows;
  }

  List<? extends CardElement> of(Part part) {
    if (part instanceof Part.Headline headline) {
      return paragraphs(headline.text(), TextBlock::heading);
    }
    if (part instanceof Part.Words words) {
      return words(words);
    }
    if (part instanceof Part.Facts facts) {
      List<CardElement> blocks = new ArrayList<>(optional(facts.title(), TextBlock::bold));
      blocks.addAll(CardBlocks.facts(facts.fields()));
      return blocks;
    }
    if (part instanceof Part.PersonCard person) {
      return List.of(group(person(person)));
    }
    if (part instanceof Part.AdviceCard advice) {
      return List.of(group(advice(advice)));
    }
    if (part instanceof Part.Draft draft) {
      List<CardElement> words = new ArrayList<>(paragraphs(draft.text(), TextBlock::plain));
      return List.of(new Container(words, "emphasis", null));
    }
    if (part instanceof Part.Listing listing) {
      return listing(listing);
    }
    if (part instanceof Part.Buttons buttons) {
      return rows.of(buttons.buttons());
    }
    if (part instanceof Part.Picture picture) {
      return picture(picture);
    }
    return List.of();
  }

  /** The picture within its own address, so that nobody else keeps it; a large one in words. */
  private static List<? extends CardElement> picture(Part.Picture picture) {
    String url =
        "data:image/png;base64," + Base64.getEncoder().encodeToString(picture.png().toArray());
    return url.length() <= LONGEST_PICTURE
        ? List.of(new Image(url, picture.alternative(), "Stretch"))
        : paragraphs(picture.alternative(), TextBlock::plain);
  }

  private static List<CardText> words(Part.Words words) {
    return switch (words.tone()) {
      case PLAIN -> paragraphs(words.text(), TextBlock::plain);
      case FAINT -> paragraphs(words.text(), TextBlock::faint);
      case WARNING -> CardBlocks.warning(words.text());
    };
  }

  private List<CardElement> person(Part.PersonCard person) {
    List<CardElement> blocks = new ArrayList<>(paragraphs(person.name(), TextBlock::bold));
    blocks.addAll(optional(person.about(), TextBlock::faint));
    blocks.addAll(CardBlocks.facts(person.fields()));
    person.notes().forEach(note -> blocks.addAll(paragraphs(note, TextBlock::plain)));
    blocks.addAll(rows.of(person.buttons()));
    return blocks;
  }

  private List<CardElement> advice(Part.AdviceCard advice) {
    String what = MarkdownEscape.plain(advice.what());
    String detail = advice.detail() == null ? "" : " – " + MarkdownEscape.plain(advice.detail());
    return List.of(
        RichTextBlock.boldAndMore(what, detail), rows.withMenu(advice.main(), advice.menu()));
  }

  private List<CardElement> listing(Part.Listing listing) {
    List<CardElement> blocks = new ArrayList<>(optional(listing.title(), TextBlock::bold));
    for (Part.Item item : listing.items()) {
      blocks.addAll(item(item));
    }
    blocks.addAll(button(listing.more()));
    return blocks;
  }

  /** An item; its button stands beside it where both are short, else below. */
  private List<CardElement> item(Part.Item item) {
    List<CardElement> shown = new ArrayList<>(paragraphs(item.text(), TextBlock::plain));
    shown.addAll(optional(item.detail(), TextBlock::faint));
    Button button = item.button();
    if (button != null && isBrief(item, button)) {
      return List.of(
          new ColumnSet(List.of(Column.wide(shown), Column.narrow(rows.of(List.of(button))))));
    }
    shown.addAll(button(button));
    return shown.isEmpty() ? List.of() : List.of(new Container(shown, null, null));
  }

  private static boolean isBrief(Part.Item item, Button button) {
    int letters = item.text().length() + (item.detail() == null ? 0 : item.detail().length());
    return letters <= LONGEST_BESIDE && button.label().length() <= LONGEST_LABEL_BESIDE;
  }

  private List<CardElement> button(@Nullable Button button) {
    return button == null ? List.of() : rows.of(List.of(button));
  }

  private static List<CardText> optional(@Nullable String text, Function<String, TextBlock> look) {
    return text == null ? List.of() : paragraphs(text, look);
  }

  private static CardElement group(List<CardElement> blocks) {
    return new Container(blocks, null, true);
  }
}
