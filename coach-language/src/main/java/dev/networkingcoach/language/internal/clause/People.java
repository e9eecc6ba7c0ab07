package dev.networkingcoach.language.internal.clause;

import dev.networkingcoach.language.command.Who;
import dev.networkingcoach.language.internal.words.Word;
import dev.networkingcoach.language.internal.words.Word.Break;
import dev.networkingcoach.language.internal.words.WordList;
import java.util.ArrayList;
import java.util.List;

/**
 * The people that words start with.
 *
 * @param who the people; empty where the words start with none
 * @param rest the words after them
 */
public record People(List<Who> who, WordList rest) {
  private static final int LONGEST_NAME = 6;
  private static final int MOST = 50;

  /** Copies the list. */
  public People {
    who = List.copyOf(who);
  }

  /**
   * Reads one name, or several joined by commas and "and".
   *
   * @param words the words
   * @param names tells where names end
   * @param thingFollows see {@link Names#end}
   */
  public static People read(WordList words, Names names, boolean thingFollows) {
    List<Who> people = new ArrayList<>();
    int at = 0;
    boolean nobody = !words.isEmpty() && Vocabularies.MARKERS.contains(words.plain(0));
    if (nobody && names.end(words, 0, true) < 2) {
      throw new MissingException("The name is missing.");
    }
    while (at < words.size() && people.size() < MOST) {
      int end = names.end(words, at, thingFollows);
      unclear(words, end);
      people.add(Names.who(words.slice(at, end)));
      int next = next(words, end, names);
      at = end;
      if (next < 0) {
        break;
      }
      at = next;
    }
    return new People(people, words.from(at));
  }

  /** Where the next name starts; -1 where none follows. */
  private static int next(WordList words, int end, Names names) {
    boolean comma = end > 0 && words.get(end - 1).after() == Break.COMMA;
    int start = end;
    boolean quoted = end < words.size() && words.get(end - 1).quoted() && words.get(end).quoted();
    if (quoted) {
      return end;
    }
    boolean with = words.plain(end).equals("with") && isNameAt(words, end + 1);
    if (with || Vocabularies.JOINERS.contains(words.plain(end))) {
      start++;
    } else if (!comma || !isPersonList(words, end, names)) {
      return -1;
    }
    boolean person =
        start < words.size() && !Clauses.startsDetail(words, start) && !isVerb(words.plain(start));
    return person ? start : -1;
  }

  /** "Dana's boss" names somebody else. */
  private static void unclear(WordList words, int end) {
    Word last = words.get(end - 1);
    boolean owns = !last.quoted() && last.text().endsWith("'s") && !last.endsClause();
    if (owns && end < words.size() && !Vocabularies.MARKERS.contains(words.plain(end))) {
      throw new MissingException(
          "Who " + last.text() + " " + words.get(end).text() + " is, is missing: write the name.");
    }
  }

  private static boolean isNameAt(WordList words, int at) {
    return at < words.size() && words.get(at).isNameLike() && !words.isShouted();
  }

  private static boolean isVerb(String word) {
    return word.endsWith("ed") || word.equals("spoke") || word.equals("gave") || word.equals("had");
  }

  /** After a comma: somebody known, or names up to an "and". */
  private static boolean isPersonList(WordList words, int from, Names names) {
    int end = from;
    while (end < words.size()) {
      int start = end;
      while (end < words.size() && (end == start || !words.get(end - 1).endsClause())) {
        boolean joins = Vocabularies.JOINERS.contains(words.plain(end));
        if (joins && end + 1 < words.size()) {
          return !isTitle(words.slice(end + 1, end + 2)) && words.get(end + 1).isNameLike();
        }
        if (Vocabularies.MARKERS.contains(words.plain(end))) {
          break;
        }
        end++;
      }
      WordList name = words.slice(start, end);
      if (names.isKnown(name) && start == from) {
        return true;
      }
      if (!isName(name) || isTitle(name) || end == start) {
        return false;
      }
    }
    return false;
  }

  private static boolean isName(WordList words) {
    return words.size() <= LONGEST_NAME
        && words.list().stream()
            .allMatch(word -> word.isNameLike() || Vocabularies.PARTICLES.contains(word.plain()));
  }

  private static boolean isTitle(WordList words) {
    return words.plain().stream().anyMatch(Vocabularies.TITLES::contains);
  }
}
