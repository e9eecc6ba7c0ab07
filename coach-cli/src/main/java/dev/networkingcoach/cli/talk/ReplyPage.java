package dev.networkingcoach.cli.talk;

import static dev.networkingcoach.cli.talk.TalkTexts.TEXTS;

import dev.networkingcoach.bot.reply.Button;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.Part.AdviceCard;
import dev.networkingcoach.bot.reply.Part.Field;
import dev.networkingcoach.bot.reply.Part.Item;
import dev.networkingcoach.bot.reply.Part.Listing;
import dev.networkingcoach.bot.reply.Part.PersonCard;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.cli.page.TextPage;
import dev.networkingcoach.cli.page.TextTone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A reply as a page of a terminal. Not thread-safe. */
final class ReplyPage {
  private static final int INDENT = 4;
  private static final int FEWEST_LABEL = 7;

  private final TextPage page;
  private final NumberedChoices choices;
  private @Nullable Part before;

  /**
   * A page.
   *
   * @param page what to write to
   * @param choices numbers the buttons it shows
   */
  ReplyPage(TextPage page, NumberedChoices choices) {
    this.page = page;
    this.choices = choices;
  }

  /** Writes a reply. */
  void write(Reply reply) {
    reply.parts().forEach(this::write);
    boolean advises = reply.parts().stream().anyMatch(AdviceCard.class::isInstance);
    if (advises) {
      page.blank();
      page.paragraph(
          TextTone.FAINT, reply.again() == null ? TEXTS.takeOne() : TEXTS.takeOneOfThePlan());
    }
  }

  private void write(Part part) {
    boolean isNextAdvice = part instanceof AdviceCard && before instanceof AdviceCard;
    if (before != null && !isNextAdvice) {
      page.blank();
    }
    before = part;
    if (part instanceof Part.Headline headline) {
      page.paragraph(TextTone.STRONG, headline.text());
    } else if (part instanceof Part.Words words) {
      page.paragraph(tone(words.tone()), words.text());
    } else if (part instanceof Part.Facts facts) {
      titled(facts.title());
      fields(2, facts.fields());
    } else if (part instanceof PersonCard person) {
      person(person);
    } else if (part instanceof AdviceCard advice) {
      advice(advice);
    } else if (part instanceof Part.Draft draft) {
      page.paragraph(draft.text());
    } else if (part instanceof Listing listing) {
      listing(listing);
    } else if (part instanceof Part.Buttons buttons) {
      buttons(0, buttons.buttons());
    } else if (part instanceof Part.Attachment file) {
      page.paragraph(TEXTS.fileOfBytes(file.name(), file.content().size()));
    } else if (part instanceof Part.Picture picture) {
      page.paragraph(picture.alternative());
    }
  }

  private static TextTone tone(Part.Tone tone) {
    return switch (tone) {
      case PLAIN -> TextTone.NORMAL;
      case FAINT -> TextTone.FAINT;
      case WARNING -> TextTone.CAUTION;
    };
  }

  private void person(PersonCard person) {
    page.paragraph(TextTone.STRONG, person.name());
    if (person.about() != null) {
      page.paragraph(person.about());
    }
    fields(2, person.fields());
    lines(2, TEXTS.notes(), width(person.fields()), person.notes());
    buttons(2, person.buttons());
  }

  /** On one line; its number opens it with all its choices. */
  private void advice(AdviceCard advice) {
    String detail = advice.detail() == null ? "" : " – " + advice.detail();
    String number = String.format("%2d. ", choices.open(advice));
    page.hanging(number, TextTone.STRONG, advice.what() + detail, TextTone.NORMAL);
  }

  private void listing(Listing listing) {
    titled(listing.title());
    for (Item item : listing.items()) {
      page.hanging("  - ", TextTone.FAINT, item.text(), TextTone.NORMAL);
      if (item.detail() != null) {
        page.hanging(" ".repeat(INDENT), TextTone.FAINT, item.detail(), TextTone.FAINT);
      }
      if (item.button() != null) {
        buttons(INDENT, List.of(item.button()));
      }
    }
    if (listing.more() != null) {
      buttons(2, List.of(listing.more()));
    }
  }

  private void titled(@Nullable String title) {
    if (title != null) {
      page.paragraph(TextTone.STRONG, title);
    }
  }

  private void fields(int indent, List<Field> fields) {
    int width = width(fields);
    fields.forEach(field -> page.labelled(indent, width, field.name(), field.value()));
  }

  private void lines(int indent, String label, int width, List<String> lines) {
    if (!lines.isEmpty()) {
      page.labelled(indent, width, label, lines);
    }
  }

  private void buttons(int indent, List<Button> buttons) {
    if (!buttons.isEmpty()) {
      page.hanging(" ".repeat(indent), TextTone.LABEL, choices.show(buttons), TextTone.LABEL);
    }
  }

  private static int width(List<Field> fields) {
    int widest = fields.stream().mapToInt(field -> field.name().length() + 2).max().orElse(0);
    return Math.max(FEWEST_LABEL, Math.min(widest, 20));
  }
}
