package dev.networkingcoach.slack.internal.render;

import com.slack.api.model.block.LayoutBlock;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.Part.AdviceCard;
import dev.networkingcoach.bot.reply.Part.Facts;
import dev.networkingcoach.bot.reply.Part.Item;
import dev.networkingcoach.bot.reply.Part.Listing;
import dev.networkingcoach.bot.reply.Part.PersonCard;
import dev.networkingcoach.bot.reply.Part.Words;
import java.util.ArrayList;
import java.util.List;

/** Each part of a reply as blocks. Not thread-safe. */
final class PartBlockKit {
  private final ActionIds ids;

  PartBlockKit(ActionIds ids) {
    this.ids = ids;
  }

  List<LayoutBlock> of(Part part) {
    BlockList blocks = new BlockList(ids);
    if (part instanceof Part.Headline headline) {
      blocks.headline(headline.text());
    } else if (part instanceof Words words) {
      words(words, blocks);
    } else if (part instanceof Facts facts) {
      facts(facts, blocks);
    } else if (part instanceof PersonCard card) {
      person(card, blocks);
    } else if (part instanceof AdviceCard card) {
      advice(card, blocks);
    } else if (part instanceof Part.Draft draft) {
      blocks.quote(draft.text());
    } else if (part instanceof Listing listing) {
      listing(listing, blocks);
    } else if (part instanceof Part.Buttons buttons) {
      blocks.buttons(buttons.buttons());
    } else if (part instanceof Part.Attachment attachment) {
      blocks.faint(BlockTexts.TEXTS.file(attachment.name()));
    } else if (part instanceof Part.Picture picture) {
      blocks.faint(picture.alternative());
    }
    return blocks.list();
  }

  private static void words(Words words, BlockList blocks) {
    switch (words.tone()) {
      case PLAIN -> blocks.words(words.text());
      case FAINT -> blocks.faint(words.text());
      case WARNING -> blocks.words("⚠ " + words.text());
    }
  }

  private static void facts(Facts facts, BlockList blocks) {
    if (facts.title() != null) {
      blocks.bold(facts.title());
    }
    blocks.fields(facts.fields());
  }

  private static void person(PersonCard card, BlockList blocks) {
    blocks.divider();
    blocks.bold(card.name());
    if (card.about() != null) {
      blocks.faint(card.about());
    }
    blocks.fields(card.fields());
    blocks.lines(BlockTexts.TEXTS.notes(), card.notes());
    blocks.buttons(card.buttons());
  }

  private static void advice(AdviceCard card, BlockList blocks) {
    blocks.advice(card);
  }

  private static void listing(Listing listing, BlockList blocks) {
    if (listing.title() != null) {
      blocks.bold(listing.title());
    }
    List<String> plain = new ArrayList<>();
    for (Item item : listing.items()) {
      String text = item.detail() == null ? item.text() : item.text() + "\n" + item.detail();
      if (item.button() == null) {
        plain.add("• " + text);
      } else {
        flush(plain, blocks);
        blocks.withButton(text, item.button());
      }
    }
    flush(plain, blocks);
    if (listing.more() != null) {
      blocks.buttons(List.of(listing.more()));
    }
  }

  private static void flush(List<String> lines, BlockList blocks) {
    if (!lines.isEmpty()) {
      blocks.words(String.join("\n", lines));
      lines.clear();
    }
  }
}
