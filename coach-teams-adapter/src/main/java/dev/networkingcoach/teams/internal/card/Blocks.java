package dev.networkingcoach.teams.internal.card;

import dev.networkingcoach.bot.reply.Part.Field;
import dev.networkingcoach.teams.internal.card.Element.Fact;
import dev.networkingcoach.teams.internal.card.Element.FactSet;
import dev.networkingcoach.teams.internal.card.Element.TextBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What parts are made of: paragraphs and pairs. */
final class Blocks {
  private static final int LONGEST = 3000;

  private Blocks() {}

  /** A block for each line, since a card joins lines to paragraphs in ways of its own. */
  static List<TextBlock> paragraphs(String text, Function<String, TextBlock> look) {
    List<TextBlock> blocks = new ArrayList<>();
    boolean close = false;
    for (String line : text.lines().toList()) {
      if (line.isBlank()) {
        close = false;
        continue;
      }
      for (String piece : pieces(line)) {
        TextBlock block = look.apply(Escape.line(piece));
        blocks.add(close ? block.close() : block);
        close = true;
      }
    }
    return blocks;
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

  static List<FactSet> facts(List<Field> fields) {
    return fields.isEmpty()
        ? List.of()
        : List.of(
            new FactSet(
                fields.stream()
                    .map(field -> new Fact(oneLine(field.name()), oneLine(field.value())))
                    .toList()));
  }

  private static String oneLine(String text) {
    return Escape.line(text.replaceAll("\\s*\\R\\s*", " "));
  }
}
