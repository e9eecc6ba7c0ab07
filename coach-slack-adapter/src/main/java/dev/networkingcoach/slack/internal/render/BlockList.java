package dev.networkingcoach.slack.internal.render;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.DividerBlock;
import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.RichTextBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.composition.TextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.OverflowMenuElement;
import com.slack.api.model.block.element.RichTextPreformattedElement;
import com.slack.api.model.block.element.RichTextSectionElement;
import dev.networkingcoach.bot.reply.Button;
import dev.networkingcoach.bot.reply.Part.AdviceCard;
import dev.networkingcoach.bot.reply.Part.Field;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Blocks in order, each within its limits. Not thread-safe. */
final class BlockList {
  private final List<LayoutBlock> blocks = new ArrayList<>();
  private final ActionIds ids;

  BlockList(ActionIds ids) {
    this.ids = ids;
  }

  List<LayoutBlock> list() {
    return List.copyOf(blocks);
  }

  void headline(String text) {
    if (text.length() > SlackLimits.HEADER_TEXT) {
      words(text);
    } else {
      blocks.add(
          HeaderBlock.builder().text(SlackTexts.plain(text, SlackLimits.HEADER_TEXT)).build());
    }
  }

  void divider() {
    blocks.add(new DividerBlock());
  }

  void words(String text) {
    for (String piece : SlackTexts.pieces(text, SlackLimits.SECTION_TEXT)) {
      section(SlackTexts.plain(piece, SlackLimits.SECTION_TEXT), null);
    }
  }

  void bold(String text) {
    if (text.length() > SlackLimits.SECTION_TEXT - 100) {
      words(text);
    } else {
      section(SlackTexts.bold(text, SlackLimits.SECTION_TEXT), null);
    }
  }

  void faint(String text) {
    for (String piece : SlackTexts.pieces(text, SlackLimits.FIELD_TEXT)) {
      blocks.add(
          ContextBlock.builder()
              .elements(List.of(SlackTexts.plain(piece, SlackLimits.FIELD_TEXT)))
              .build());
    }
  }

  void withButton(String text, @Nullable Button button) {
    List<String> pieces = SlackTexts.pieces(text, SlackLimits.SECTION_TEXT);
    for (int i = 0; i < pieces.size(); i++) {
      section(SlackTexts.plain(pieces.get(i), SlackLimits.SECTION_TEXT), i == 0 ? button : null);
    }
  }

  private void section(TextObject text, @Nullable Button button) {
    blocks.add(
        SectionBlock.builder()
            .text(text)
            .accessory(button == null ? null : element(button))
            .build());
  }

  void fields(List<Field> fields) {
    List<TextObject> few = new ArrayList<>();
    for (Field field : fields) {
      if (field.name().length() + field.value().length() > SlackLimits.FIELD_TEXT - 20) {
        flush(few);
        words(field.name() + ": " + field.value());
      } else {
        TextObject text = SlackTexts.field(field.name(), field.value(), SlackLimits.FIELD_TEXT);
        if (few.size() == SlackLimits.FIELDS
            || length(few) + length(text) > SlackLimits.SECTION_TEXT) {
          flush(few);
        }
        few.add(text);
      }
    }
    flush(few);
  }

  private static int length(List<TextObject> texts) {
    return texts.stream().mapToInt(BlockList::length).sum();
  }

  private static int length(TextObject text) {
    return text instanceof MarkdownTextObject markdown
        ? markdown.getText().length()
        : ((PlainTextObject) text).getText().length();
  }

  private void flush(List<TextObject> fields) {
    if (!fields.isEmpty()) {
      blocks.add(SectionBlock.builder().fields(List.copyOf(fields)).build());
      fields.clear();
    }
  }

  void lines(String title, List<String> lines) {
    if (!lines.isEmpty()) {
      words(title + "\n• " + String.join("\n• ", lines));
    }
  }

  void buttons(List<Button> buttons) {
    for (int from = 0; from < buttons.size(); from += SlackLimits.ACTIONS) {
      int to = Math.min(buttons.size(), from + SlackLimits.ACTIONS);
      blocks.add(
          ActionsBlock.builder()
              .elements(List.copyOf(buttons.subList(from, to).stream().map(this::element).toList()))
              .build());
    }
  }

  /** An advice: its line, and below it the deed beside a menu of all else. */
  void advice(AdviceCard card) {
    String id = CardBlockIds.of(ids.following());
    blocks.add(
        SectionBlock.builder()
            .blockId(CardBlockIds.line(id))
            .text(SlackTexts.boldAndMore(card.what(), card.detail(), SlackLimits.SECTION_TEXT))
            .build());
    List<Button> entries = card.menu().stream().filter(BlockList::fitsMenu).toList();
    int most = Math.min(entries.size(), AdviceCard.MOST_IN_MENU);
    List<Button> menu = entries.subList(0, most);
    List<BlockElement> elements = new ArrayList<>(List.of(element(card.main())));
    if (!menu.isEmpty()) {
      elements.add(menu(menu));
    }
    blocks.add(ActionsBlock.builder().blockId(CardBlockIds.actions(id)).elements(elements).build());
    // What no menu takes stays within reach.
    buttons(card.menu().stream().filter(one -> !menu.contains(one)).toList());
  }

  private static boolean fitsMenu(Button entry) {
    return entry.token().length() <= SlackLimits.OPTION_VALUE;
  }

  private OverflowMenuElement menu(List<Button> entries) {
    return OverflowMenuElement.builder()
        .actionId(ids.next())
        .options(
            entries.stream()
                .map(
                    entry ->
                        OptionObject.builder()
                            .text(SlackTexts.plain(entry.label(), SlackLimits.OPTION_TEXT))
                            .value(entry.token())
                            .build())
                .toList())
        .build();
  }

  /** Words to copy: as they are written, in a frame of their own. */
  void quote(String text) {
    for (String piece : SlackTexts.pieces(text, SlackLimits.SECTION_TEXT)) {
      blocks.add(
          RichTextBlock.builder()
              .elements(
                  List.of(
                      RichTextPreformattedElement.builder()
                          .elements(
                              List.of(RichTextSectionElement.Text.builder().text(piece).build()))
                          .build()))
              .build());
    }
  }

  private ButtonElement element(Button button) {
    String style =
        switch (button.style()) {
          case PLAIN -> null;
          case PRIMARY -> "primary";
          case DANGER -> "danger";
        };
    return ButtonElement.builder()
        .text(SlackTexts.plain(button.label(), Button.MOST_LABEL))
        .actionId(ids.next())
        .value(button.token())
        .style(style)
        .accessibilityLabel(
            button.purpose() == null
                ? null
                : SlackTexts.plain(button.purpose(), Button.MOST_LABEL).getText())
        .build();
  }
}
