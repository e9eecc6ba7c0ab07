package dev.networkingcoach.teams.internal.card;

import dev.networkingcoach.bot.reply.Part.Field;
import dev.networkingcoach.teams.internal.card.CardElement.CardText;
import dev.networkingcoach.teams.internal.card.CardElement.Fact;
import dev.networkingcoach.teams.internal.card.CardElement.FactSet;
import dev.networkingcoach.teams.internal.card.CardElement.RichTextBlock;
import dev.networkingcoach.teams.internal.card.CardElement.TextBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What parts are made of: paragraphs and pairs. */
final class CardBlocks {
  private static final int LONGEST = 3000;

  /** The most characters that two words beside each other may have in a narrow chat. */
  private static final int LONGEST_WORDS = 22;

  private CardBlocks() {}

  /** A block for each line, since a card joins lines to paragraphs in ways of its own. */
  static List<CardText> paragraphs(String text, Function<String, TextBlock> look) {
    return lines(text, look).stream().map(CardBlocks::literal).toList();
  }

  private static List<TextBlock> lines(String text, Function<String, TextBlock> look) {
    List<TextBlock> blocks = new ArrayList<>();
    boolean close = false;
    for (String line : text.lines().toList()) {
      if (line.isBlank()) {
        close = false;
        continue;
      }
      for (String piece : pieces(line)) {
        TextBlock block = look.apply(MarkdownEscape.plain(piece));
        blocks.add(close ? block.close() : block);
        close = true;
      }
    }
    return blocks;
  }

  /** In runs where anything could be taken as markup: some phones show the escapes of Markdown. */
  private static CardText literal(TextBlock text) {
    return MarkdownEscape.isMarkup(text.text()) ? RichTextBlock.of(text) : text;
  }

  /** What is wrong stands out; what follows it, such as advice, does not. */
  static List<CardText> warning(String text) {
    List<TextBlock> blocks = new ArrayList<>(lines(text, TextBlock::plain));
    if (!blocks.isEmpty()) {
      blocks.set(0, TextBlock.warning(blocks.get(0).text()));
    }
    return blocks.stream().map(CardBlocks::literal).toList();
  }

  /** The line in pieces short enough to be spread over pages, no character torn apart. */
  private static List<String> pieces(String line) {
    List<String> pieces = new ArrayList<>();
    int start = 0;
    while (line.length() - start > LONGEST) {
      int end = line.lastIndexOf(' ', start + LONGEST);
      end = end <= start ? start + LONGEST : end;
      end = Character.isLowSurrogate(line.charAt(end)) ? end - 1 : end;
      pieces.add(line.substring(start, end));
      start = end;
    }
    pieces.add(line.substring(start));
    return pieces;
  }

  /**
   * Pairs in one set, or in several where one would be too long for a page. Clients break no word
   * in a set and read it as Markdown, so that a pair with a long word, such as an address, or with
   * what could be markup stands as words of its own.
   */
  static List<CardElement> facts(List<Field> fields) {
    List<CardElement> blocks = new ArrayList<>();
    List<Fact> facts = new ArrayList<>();
    int letters = 0;
    for (Field field : fields) {
      String name = oneLine(field.name());
      boolean isWide =
          longestWord(name) + longestWord(field.value()) > LONGEST_WORDS
              || MarkdownEscape.isMarkup(name)
              || MarkdownEscape.isMarkup(oneLine(field.value()));
      for (String piece : pieces(oneLine(field.value()))) {
        if (!facts.isEmpty() && (isWide || letters + piece.length() > LONGEST)) {
          blocks.add(new FactSet(List.copyOf(facts)));
          facts.clear();
          letters = 0;
        }
        if (isWide) {
          blocks.add(literal(TextBlock.bold(MarkdownEscape.plain(name))));
          blocks.add(literal(TextBlock.plain(MarkdownEscape.plain(piece)).close()));
        } else {
          facts.add(new Fact(MarkdownEscape.plain(name), MarkdownEscape.plain(piece)));
          letters += piece.length();
        }
      }
    }
    if (!facts.isEmpty()) {
      blocks.add(new FactSet(List.copyOf(facts)));
    }
    return blocks;
  }

  private static int longestWord(String text) {
    return Stream.of(text.split("\\s+", -1)).mapToInt(String::length).max().orElse(0);
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s*\\R\\s*", " ");
  }
}
