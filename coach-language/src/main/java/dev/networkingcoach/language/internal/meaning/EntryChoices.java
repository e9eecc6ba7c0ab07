package dev.networkingcoach.language.internal.meaning;

import dev.networkingcoach.language.command.When;
import dev.networkingcoach.language.internal.text.WordBook;
import dev.networkingcoach.language.statement.StatementReading.Doubtful;
import dev.networkingcoach.language.statement.StatementReading.SpokenChoice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Asks what to log of words about people. Each answer is a sentence of its own, with the words as
 * what it was about, so that none of them is lost. Thread-safe.
 */
public final class EntryChoices {
  private static final int MOST_PEOPLE = 4;

  private final WordBook book;

  /** Choices in the words of a language. */
  public EntryChoices(WordBook book) {
    this.book = book;
  }

  /**
   * The question.
   *
   * @param names whom the words are about; not empty
   * @param words the words
   * @param when the day they tell; null for none
   * @param today the day they are said on
   */
  public Doubtful asked(List<String> names, String words, @Nullable When when, LocalDate today) {
    List<String> all = names.stream().limit(MOST_PEOPLE).toList();
    String shown = shown(all);
    List<SpokenChoice> choices = new ArrayList<>();
    if (when != null && when.day().isAfter(today)) {
      choices.add(
          new SpokenChoice("We will meet", "meeting with " + quoted(all) + " on " + when.day()));
    } else {
      choices.addAll(deeds(all, words, when));
    }
    choices.add(new SpokenChoice("Keep it as a note", note(all.get(0), words)));
    return new Doubtful("What should I log for " + shown + "?", choices);
  }

  private static String quoted(List<String> names) {
    return names.stream().map(PersonWords::quoted).collect(Collectors.joining(" and "));
  }

  private List<SpokenChoice> deeds(List<String> names, String words, @Nullable When when) {
    String who = quoted(names);
    String about = " about " + PersonWords.quoted(flat(words)) + day(when);
    String with = " with " + PersonWords.quoted(flat(words)) + day(when);
    SpokenChoice met = new SpokenChoice("We met", "met " + who + about);
    SpokenChoice talked = new SpokenChoice("We talked", "talked to " + who + about);
    List<SpokenChoice> choices = new ArrayList<>();
    boolean calls = tells("talkhint", words);
    boolean meets = tells("meethint", words) || !calls;
    if (meets) {
      choices.add(met);
    }
    choices.add(talked);
    if (names.size() == 1) {
      if (tells("owner", words)) {
        choices.add(new SpokenChoice("They helped me", who + " helped me" + with));
      }
      choices.add(new SpokenChoice("I helped them", "helped " + who + with));
    }
    return choices;
  }

  private boolean tells(String kind, String words) {
    for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}']+", -1)) {
      if (book.is(kind, word)) {
        return true;
      }
    }
    return false;
  }

  private static String day(@Nullable When when) {
    return when == null ? "" : " on " + when.day();
  }

  private static String flat(String words) {
    return words.replace('\n', ' ');
  }

  /** What keeps words as a note about somebody. */
  public static String note(String name, String words) {
    return "note " + PersonWords.quoted(name) + ": " + flat(words);
  }

  private static String shown(List<String> names) {
    int last = names.size() - 1;
    return last == 0
        ? names.get(0)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }
}
