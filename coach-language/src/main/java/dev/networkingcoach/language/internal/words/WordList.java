package dev.networkingcoach.language.internal.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Words in a row. Immutable and thread-safe.
 *
 * @param source the text they stand in
 * @param list the words
 */
public record WordList(String source, List<Word> list) {

  /** Copies the list. */
  public WordList {
    list = List.copyOf(list);
  }

  /** How many. */
  public int size() {
    return list.size();
  }

  /** Whether there is none. */
  public boolean isEmpty() {
    return list.isEmpty();
  }

  /** The word at this place. */
  public Word get(int index) {
    return list.get(index);
  }

  /** The word at this place as the grammar compares it; empty beyond the end. */
  public String plain(int index) {
    return index < 0 || index >= list.size() ? "" : list.get(index).plain();
  }

  /** All words as the grammar compares them. */
  public List<String> plain() {
    return list.stream().map(Word::plain).toList();
  }

  /** The words from one place up to another. */
  public WordList slice(int from, int to) {
    return new WordList(source, list.subList(from, Math.max(from, to)));
  }

  /** The words from this place on. */
  public WordList from(int index) {
    return slice(Math.min(index, size()), size());
  }

  /** All words but some in the middle; the break after those stays. */
  public WordList without(int from, int to) {
    List<Word> rest = new ArrayList<>(list.subList(0, from));
    if (from > 0 && list.get(to - 1).endsClause()) {
      rest.set(from - 1, rest.get(from - 1).followedBy(list.get(to - 1).after()));
    }
    rest.addAll(list.subList(to, list.size()));
    return new WordList(source, rest);
  }

  /** These words and others after them. */
  public WordList plus(WordList others) {
    List<Word> all = new ArrayList<>(list);
    all.addAll(others.list());
    return new WordList(source, all);
  }

  /** Whether these words, separated by spaces, stand at this place. */
  public boolean has(int index, String phrase) {
    int at = index;
    for (String word : phrase.split(" ", -1)) {
      if (!plain(at).equals(word) || (at > index && list.get(at - 1).endsClause())) {
        return false;
      }
      at++;
    }
    return true;
  }

  /** Where one of these words stands first, from this place on; the size where none does. */
  public int find(int from, List<String> words) {
    for (int i = from; i < list.size(); i++) {
      if (words.contains(list.get(i).plain())) {
        return i;
      }
    }
    return list.size();
  }

  /** Parted where clauses end. */
  public List<WordList> clauses() {
    List<WordList> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < list.size(); i++) {
      if (list.get(i).endsClause() || i == list.size() - 1) {
        parts.add(slice(start, i + 1));
        start = i + 1;
      }
    }
    return parts;
  }

  /** The words as one text; quotes around the whole are dropped. */
  public String text() {
    if (list.size() == 1) {
      return list.get(0).text();
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < list.size(); i++) {
      Word word = list.get(i);
      text.append(word.quoted() ? '"' + word.text() + '"' : word.text());
      if (i < list.size() - 1) {
        text.append(
            switch (word.after()) {
              case NONE -> " ";
              case COLON -> ": ";
              case COMMA -> ", ";
              case SENTENCE -> ". ";
            });
      }
    }
    return text.toString();
  }

  /** The words as they were written, for what stands together. */
  public String written() {
    if (list.size() < 2) {
      return text();
    }
    return source.substring(list.get(0).from(), list.get(list.size() - 1).to()).strip();
  }

  /** Whether they are written without small letters, so that capitals tell nothing. */
  public boolean isShouted() {
    String all = text();
    return all.equals(all.toUpperCase(Locale.ROOT)) && !all.equals(all.toLowerCase(Locale.ROOT));
  }
}
