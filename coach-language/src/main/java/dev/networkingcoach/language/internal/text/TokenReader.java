package dev.networkingcoach.language.internal.text;

import dev.networkingcoach.language.internal.words.Tokens;
import dev.networkingcoach.language.internal.words.Word;
import dev.networkingcoach.language.internal.words.Word.Break;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** Makes tokens of a cleaned text: contractions are two, and short forms spelled out. */
public final class TokenReader {
  private static final List<String> ENDINGS = List.of("n't", "'s", "'ll", "'re", "'ve", "'m", "'d");

  private final Map<String, String> contractions;
  private final Map<String, String> shorts;
  private final Map<String, String> signs;
  private final Spelling spelling;

  /** A reader of the words of a language. */
  public TokenReader(WordBook book, Spelling spelling) {
    contractions = book.pairs("contraction");
    shorts = book.pairs("short");
    signs = book.pairs("sign");
    this.spelling = spelling;
  }

  /**
   * The tokens of a cleaned text.
   *
   * @param isName what is a name, and therefore spelled right
   */
  public TokenRow read(String clean, Predicate<String> isName) {
    String text = withoutSigns(clean);
    List<SpokenToken> tokens = new ArrayList<>();
    for (Word word : Tokens.of(text).list()) {
      int start = text.indexOf(word.text(), word.from());
      boolean within = start >= 0 && start + word.text().length() <= word.to();
      add(tokens, word, within ? start : word.from());
    }
    return spelling.corrected(new TokenRow(text, tokens), isName);
  }

  /** Signs that stand for words become them; others that are no letters go. */
  private String withoutSigns(String text) {
    String listed =
        text.matches("(?s)\\s*1[.)]\\s.*")
            ? text.replaceAll("(^|\\s)\\d{1,2}[.)]\\s+(?=\\p{L})", "\n")
            : text;
    String read =
        listed
            .replace(" | ", ", ")
            .replace("|", ", ")
            .replace(" / ", ", ")
            .replaceAll("(?<=\\S)\\s+(?:->|=>|\u2192)\\s+", ": ");
    for (Map.Entry<String, String> sign : signs.entrySet()) {
      read = read.replace(sign.getKey(), " " + sign.getValue() + " ");
    }
    StringBuilder plain = new StringBuilder(read.length());
    read.codePoints().forEach(point -> plain.appendCodePoint(isSymbol(point) ? ' ' : point));
    return plain.toString();
  }

  private static boolean isSymbol(int point) {
    int type = Character.getType(point);
    return type == Character.OTHER_SYMBOL
        || type == Character.SURROGATE
        || (type == Character.MODIFIER_SYMBOL && point > 0x7F)
        || point == 0x200D
        || (point >= 0xFE00 && point <= 0xFE0F);
  }

  private void add(List<SpokenToken> tokens, Word word, int start) {
    if (word.quoted()) {
      tokens.add(new SpokenToken(word.text(), "", word.after(), true, word.from(), word.to()));
      return;
    }
    String low = word.text().toLowerCase(Locale.ROOT);
    String apart = contractions.get(low);
    if (apart != null) {
      split(tokens, word, start, apart);
      return;
    }
    if (shorts.containsKey(low)) {
      tokens.add(token(word, word.text(), word.after(), start, start + word.text().length()));
      return;
    }
    for (String ending : ENDINGS) {
      if (low.length() > ending.length() && low.endsWith(ending)) {
        int cut = word.text().length() - ending.length();
        String meant = shorts.getOrDefault(ending, ending);
        tokens.add(token(word, word.text().substring(0, cut), Break.NONE, start, start + cut));
        tokens.add(
            new SpokenToken(
                word.text().substring(cut),
                meant,
                word.after(),
                false,
                start + cut,
                start + word.text().length()));
        return;
      }
    }
    tokens.add(token(word, word.text(), word.after(), start, start + word.text().length()));
  }

  private SpokenToken token(Word word, String text, Break after, int from, int to) {
    String low = text.toLowerCase(Locale.ROOT);
    return new SpokenToken(
        text, shorts.getOrDefault(low, low), after, word.quoted(), from, Math.min(to, word.to()));
  }

  private void split(List<SpokenToken> tokens, Word word, int start, String apart) {
    List<String> parts = WordBook.split(apart);
    int end = start + word.text().length();
    for (int i = 0; i < parts.size(); i++) {
      boolean last = i == parts.size() - 1;
      boolean first = i == 0;
      tokens.add(
          new SpokenToken(
              first ? word.text() : "",
              parts.get(i),
              last ? word.after() : Break.NONE,
              false,
              first ? start : end,
              end));
    }
  }
}
