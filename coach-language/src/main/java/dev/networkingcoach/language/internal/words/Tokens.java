package dev.networkingcoach.language.internal.words;

import dev.networkingcoach.language.internal.words.Word.Break;
import java.util.ArrayList;
import java.util.List;

/** Parts a cleaned text into words, in one pass. Not thread-safe. */
public final class Tokens {
  private final String text;
  private final List<Word> words = new ArrayList<>();
  private String unclosed = "";
  private int at;

  private Tokens(String text) {
    this.text = text;
  }

  /** The words of a cleaned text. */
  public static WordList of(String text) {
    Tokens tokens = new Tokens(text);
    while (tokens.at < text.length()) {
      tokens.next();
    }
    return new WordList(text, tokens.words);
  }

  private void next() {
    char letter = text.charAt(at);
    if (letter == '\n' || letter == ';') {
      end(Break.SENTENCE);
      at++;
    } else if (letter == ',' || isBracket(letter)) {
      end(Break.COMMA);
      at++;
    } else if (Character.isWhitespace(letter)) {
      at++;
    } else if ((letter == '"' || letter == '\'') && closing(letter) > 0) {
      quoted(letter, closing(letter));
    } else {
      word();
    }
  }

  private static boolean isBracket(char letter) {
    return letter == '(' || letter == ')' || letter == '[' || letter == ']';
  }

  private void end(Break mark) {
    int last = words.size() - 1;
    if (last >= 0 && words.get(last).after().compareTo(mark) < 0) {
      words.set(last, words.get(last).followedBy(mark));
    }
  }

  /** Where a quote that starts here ends; 0 where it does not. */
  private int closing(char quote) {
    if (unclosed.indexOf(quote) >= 0) {
      return 0;
    }
    for (int i = at + 1; i < text.length(); i++) {
      if (text.charAt(i) == '\\') {
        i++;
      } else if (text.charAt(i) == quote && (quote == '"' || isEdge(i + 1))) {
        return i;
      }
    }
    unclosed += quote;
    return 0;
  }

  private boolean isEdge(int index) {
    return index >= text.length() || !Character.isLetterOrDigit(text.charAt(index));
  }

  private void quoted(char quote, int end) {
    String inner = text.substring(at + 1, end);
    String content =
        inner.indexOf('\\') < 0
            ? inner
            : inner.replace("\\" + quote, "" + quote).replace("\\\\", "\\");
    if (!content.isBlank()) {
      words.add(new Word(content.strip(), true, Break.NONE, at, end + 1));
    }
    at = end + 1;
    if (at < text.length() && ".!?:".indexOf(text.charAt(at)) >= 0) {
      end(text.charAt(at) == ':' ? Break.COLON : Break.SENTENCE);
      at++;
    }
  }

  private void word() {
    int start = at;
    while (at < text.length() && !endsWord(at)) {
      at++;
    }
    if (at == start) {
      at++;
      return;
    }
    Punctuation.add(words, text.substring(start, at), start);
  }

  private boolean endsWord(int index) {
    char letter = text.charAt(index);
    if (letter == ',') {
      boolean number =
          index > 0
              && Character.isDigit(text.charAt(index - 1))
              && index + 1 < text.length()
              && Character.isDigit(text.charAt(index + 1));
      return !number;
    }
    return Character.isWhitespace(letter) || letter == ';' || letter == '"' || isBracket(letter);
  }
}
