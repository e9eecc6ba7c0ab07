package dev.networkingcoach.journal.internal.forget;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Takes a person out of texts: their addresses, their names in any case and with or without
 * accents, and each word of a name that nobody else has. Immutable and thread-safe.
 */
public final class TextScrubber {
  /** Stands where a person was named. */
  public static final String FORGOTTEN = "[forgotten]";

  private static final int SHORTEST_WORD = 3;

  // Names that are everyday words: only with a capital do they mean the person.
  private static final Set<String> EVERYDAY =
      Set.of(
          "april", "art", "august", "bill", "chance", "chase", "dawn", "don", "drew", "faith",
          "frank", "grace", "grant", "guy", "hope", "jack", "jay", "joy", "june", "king", "lane",
          "long", "love", "major", "mark", "may", "miles", "page", "park", "pat", "price", "rich",
          "rob", "rose", "sky", "star", "stone", "sue", "summer", "will", "young");

  private final List<SearchTerm> ids;
  private final List<SearchTerm> terms;

  /** Takes out this person. */
  public TextScrubber(ForgottenPerson person) {
    ids = person.ids().stream().map(id -> new SearchTerm(id, true, true)).toList();
    terms = new ArrayList<>();
    person.emails().forEach(email -> terms.add(new SearchTerm(email, false, false)));
    person.names().forEach(name -> terms.add(new SearchTerm(name, isShort(name), false)));
    ids.stream().filter(id -> !isName(id)).forEach(terms::add);
    Stream.concat(
            person.names().stream(),
            ids.stream().filter(TextScrubber::isName).map(TextScrubber::text))
        .flatMap(name -> ForgottenWords.of(name).stream())
        .distinct()
        .filter(word -> !isShort(word) && !person.otherWords().contains(word))
        .forEach(word -> terms.add(word(word)));
  }

  private static SearchTerm word(String word) {
    return EVERYDAY.contains(word)
        ? new SearchTerm(Character.toUpperCase(word.charAt(0)) + word.substring(1), true, false)
        : new SearchTerm(word, false, false);
  }

  private static boolean isShort(String name) {
    return name.length() < SHORTEST_WORD;
  }

  /** An id of letters alone may be an everyday word, and is treated as a name. */
  private static boolean isName(SearchTerm id) {
    return text(id).chars().allMatch(Character::isLetter);
  }

  private static String text(SearchTerm term) {
    return term.text().plain();
  }

  /** The text without the person; the same text where it does not name them. */
  public String scrub(String text) {
    PlainText plain = new PlainText(text);
    BitSet marked = marked(plain);
    if (marked.isEmpty()) {
      return text;
    }
    StringBuilder scrubbed = new StringBuilder();
    int done = 0;
    for (int start = marked.nextSetBit(0); start >= 0; start = marked.nextSetBit(done)) {
      scrubbed.append(plain.decomposed(), done, start).append(FORGOTTEN);
      done = marked.nextClearBit(start);
    }
    scrubbed.append(plain.decomposed(), done, plain.decomposed().length());
    return Normalizer.normalize(scrubbed, Normalizer.Form.NFC);
  }

  /** Which characters of the decomposed text belong to a mention of the person. */
  private BitSet marked(PlainText text) {
    BitSet marked = new BitSet();
    for (SearchTerm term : terms) {
      for (int at = term.find(text, 0); at >= 0; at = term.find(text, at + 1)) {
        marked.set(text.place(at), text.place(at + term.length()));
      }
    }
    return marked;
  }

  /** The same, where there is a text. */
  public @Nullable String scrubOptional(@Nullable String text) {
    return text == null ? null : scrub(text);
  }

  /** Whether the text names the person, or holds one of their ids. */
  public boolean mentions(String text) {
    return !marked(new PlainText(text)).isEmpty() || holdsId(text);
  }

  /** Whether one of the person's ids stands in the text, and not as a part of a longer one. */
  public boolean holdsId(String text) {
    PlainText plain = new PlainText(text);
    return ids.stream().anyMatch(id -> id.find(plain, 0) >= 0);
  }
}
