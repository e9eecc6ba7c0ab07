package dev.networkingcoach.language.internal.clause;

import dev.networkingcoach.language.command.KnownNames;
import dev.networkingcoach.language.command.KnownNames.Kind;
import dev.networkingcoach.language.command.Who;
import dev.networkingcoach.language.internal.words.Word;
import dev.networkingcoach.language.internal.words.WordList;

/** Tells where a name ends. */
public final class Names {
  private static final int LONGEST = 8;

  private final KnownNames known;

  /** Reads names, longest known one first. */
  public Names(KnownNames known) {
    this.known = known;
  }

  /**
   * Where the name ends that starts here.
   *
   * @param words the words
   * @param from where it starts
   * @param thingFollows whether something other than a name may follow at once, as in "gave Dana
   *     feedback"
   */
  public int end(WordList words, int from, boolean thingFollows) {
    Word first = words.get(from);
    if (first.quoted()) {
      return from + 1;
    }
    int stop = stop(words, from);
    int knownEnd = known(words, from);
    if (knownEnd >= stop) {
      return knownEnd;
    }
    boolean capitals = first.isNameLike() && !words.isShouted();
    if (capitals) {
      return Math.max(knownEnd, Math.min(stop, run(words, from)));
    }
    if (!thingFollows) {
      return stop;
    }
    return Math.max(knownEnd, from + 1);
  }

  /** Where the longest known name ends; where any name does, if none is known. */
  public int knownEnd(WordList words, int from) {
    int end = known(words, from);
    return end > from ? end : end(words, from, true);
  }

  /** The longest known name that starts here ends there; where it starts if there is none. */
  private int known(WordList words, int from) {
    int most = from;
    while (most < words.size() && most < from + LONGEST) {
      most++;
      if (words.get(most - 1).endsClause()) {
        break;
      }
    }
    for (int end = most; end > from; end--) {
      if (known.knows(Kind.PERSON, words.slice(from, end).text())) {
        return end;
      }
    }
    return from;
  }

  private static int stop(WordList words, int from) {
    int end = from;
    while (end < words.size()) {
      String word = words.plain(end);
      boolean stops =
          Vocabularies.MARKERS.contains(word)
              || Vocabularies.ARTICLES.contains(word)
              || Vocabularies.JOINERS.contains(word)
              || words.get(end).quoted();
      if (stops && end > from) {
        return end;
      }
      end++;
      if (words.get(end - 1).endsClause() || words.get(end - 1).after() == Word.Break.COLON) {
        return end;
      }
    }
    return end;
  }

  /** A run of words with capitals, and the small words of names among them. */
  private static int run(WordList words, int from) {
    int end = from + 1;
    while (end < words.size() && !words.get(end - 1).endsClause()) {
      int next = end;
      while (next < words.size() && Vocabularies.PARTICLES.contains(words.plain(next))) {
        next++;
      }
      if (next >= words.size() || !isPart(words.get(next))) {
        return end;
      }
      end = next + 1;
    }
    return end;
  }

  private static boolean isPart(Word word) {
    return word.isNameLike() && !word.quoted() && !Character.isDigit(word.text().charAt(0));
  }

  /**
   * The name, without an "'s" at its end.
   *
   * @throws MissingException if there is none
   */
  public static Who who(WordList words) {
    String name = words.text().strip();
    if (name.endsWith("'s")) {
      name = name.substring(0, name.length() - 2);
    }
    if (name.codePoints().noneMatch(Character::isLetter)) {
      throw new MissingException("The name is missing.");
    }
    return new Who(name);
  }

  /** Whether all of these words are the name of somebody known. */
  public boolean isKnown(WordList words) {
    return isKnown(Kind.PERSON, words);
  }

  /** Whether all of these words are a known name of this kind. */
  public boolean isKnown(Kind kind, WordList words) {
    return !words.isEmpty() && words.size() <= LONGEST && known.knows(kind, words.text());
  }
}
