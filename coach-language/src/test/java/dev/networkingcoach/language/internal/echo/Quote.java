package dev.networkingcoach.language.internal.echo;

import dev.networkingcoach.language.command.Who;
import dev.networkingcoach.language.internal.clause.Vocabularies;
import dev.networkingcoach.language.internal.words.Tokens;
import dev.networkingcoach.language.internal.words.Word;
import dev.networkingcoach.language.internal.words.WordList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Names and texts, in quotes where they would be read otherwise without. */
final class Quote {

  private Quote() {}

  static String name(Who who) {
    String name = who.written();
    WordList words = Tokens.of(name);
    boolean plain =
        isPlain(name, words)
            && words.list().stream()
                .noneMatch(
                    word ->
                        Vocabularies.MARKERS.contains(word.plain())
                            || Vocabularies.ARTICLES.contains(word.plain())
                            || Vocabularies.JOINERS.contains(word.plain())
                            || word.text().endsWith("'s")
                            || word.text().chars().anyMatch(Character::isDigit));
    long capitals = words.list().stream().filter(Word::isNameLike).count();
    boolean even = capitals == words.size() || (words.size() == 1 && capitals == 0);
    boolean particles =
        capitals > 0
            && words.get(words.size() - 1).isNameLike()
            && words.list().stream()
                .allMatch(
                    word -> word.isNameLike() || Vocabularies.PARTICLES.contains(word.plain()));
    return plain && (even || particles) ? name : quoted(name);
  }

  static String names(Collection<Who> people) {
    List<String> names = people.stream().map(Quote::name).toList();
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  static String text(String text) {
    return isPlain(text, Tokens.of(text)) && !text.endsWith(".") ? text : quoted(text);
  }

  /** Items of a list, separated by commas. */
  static String items(Collection<String> items) {
    return items.stream().map(Quote::item).collect(Collectors.joining(", "));
  }

  private static String item(String item) {
    WordList words = Tokens.of(item);
    boolean article =
        Set.of("a", "an", "the", "some", "any", "and", "not", "no").contains(words.plain(0));
    return article ? quoted(item) : text(item);
  }

  /** Whether it is read back as one text: no mark ends it, or a part of it. */
  private static boolean isPlain(String text, WordList words) {
    return words.list().stream().allMatch(word -> word.after() == Word.Break.NONE && !word.quoted())
        && words.text().equals(text)
        && text.indexOf('"') < 0;
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
