package dev.networkingcoach.language.internal.meaning;

import dev.networkingcoach.language.command.When;
import dev.networkingcoach.language.internal.text.ShownDay;
import dev.networkingcoach.language.internal.text.TokenRow;
import dev.networkingcoach.language.internal.text.WordBook;
import dev.networkingcoach.language.statement.StatementReading.Doubtful;
import dev.networkingcoach.language.statement.StatementReading.SpokenChoice;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Asks whether to log words about people as what they most probably tell, which the question shows.
 * Each answer is a sentence of its own, with the words as what it was about, so that none of them
 * is lost. Thread-safe.
 */
public final class EntryChoices {
  private static final int MOST_PEOPLE = 4;
  private static final int MOST_GUESSES = 3;

  private static final Pattern HELPED_ME =
      Pattern.compile(
          "\\b(helped|advised|coached|supported|assisted) (me|us)\\b", Pattern.CASE_INSENSITIVE);

  private final WordBook book;
  private final ClockTimes clock;

  /** Choices in the words of a language. */
  public EntryChoices(WordBook book) {
    this.book = book;
    clock = new ClockTimes(book);
  }

  /**
   * What words may tell.
   *
   * @param shown the reading, as the question shows it
   * @param label what a button says
   * @param words what is said by it
   */
  private record Guess(String shown, String label, String words) {}

  /**
   * The question: whether the reading is right where the words have a verb that tells it, or else
   * what it was.
   *
   * @param names whom the words are about; not empty
   * @param words the words
   * @param isTheirs whether the first who is named did it
   * @param when the day they tell; null for none
   * @param today the day they are said on
   */
  public Doubtful asked(
      List<String> names, String words, boolean isTheirs, @Nullable When when, LocalDate today) {
    List<String> all = names.stream().limit(MOST_PEOPLE).toList();
    String notes = notes(all, words);
    SpokenChoice note = new SpokenChoice("Keep it as a note", notes);
    List<Guess> guesses = deeds(all, words, isTheirs, when, today);
    boolean sure =
        tells("surehint", words) && !tells("unsurehint", words) && (when == null || isExact(when));
    return sure ? sure(guesses, note) : unsure(all, guesses, notes);
  }

  /**
   * The question about a day to come: whether a meeting is to be planned, unless that is denied.
   *
   * @param names whom the words are about; not empty
   * @param row the words
   * @param day the day they tell
   */
  public Doubtful ahead(List<String> names, TokenRow row, LocalDate day) {
    List<String> all = names.stream().limit(MOST_PEOPLE).toList();
    String words = row.written();
    LocalTime time = clock.first(row);
    String at = time == null ? "" : " at " + ClockTimes.ofMeeting(time);
    String meeting =
        "meeting with "
            + quoted(all)
            + " on "
            + day
            + at
            + " about "
            + PersonWords.quoted(flat(words));
    String notes = notes(all, words);
    String low = " " + words.toLowerCase(Locale.ROOT) + " ";
    boolean undone = book.set("undone").stream().anyMatch(one -> low.contains(" " + one + " "));
    if (undone || (tells("unsurehint", words) && !tells("plannedhint", words))) {
      return unsure(all, List.of(new Guess("", "We will meet", meeting)), notes);
    }
    String shown = shown(all) + " on " + ShownDay.withWeekday(day) + at;
    return new Doubtful(
        "Shall I plan a meeting with " + shown + ", with your words?",
        List.of(
            new SpokenChoice("Yes, plan it", meeting),
            SpokenChoice.declining("No"),
            new SpokenChoice("Keep it as a note", notes)));
  }

  private static boolean isExact(When when) {
    return when.period() == null;
  }

  private static Doubtful sure(List<Guess> guesses, SpokenChoice note) {
    List<SpokenChoice> choices = new ArrayList<>();
    choices.add(new SpokenChoice("Yes, log it", guesses.get(0).words()));
    choices.add(SpokenChoice.declining("No"));
    guesses.stream()
        .skip(1)
        .limit(2)
        .forEach(other -> choices.add(new SpokenChoice(other.label(), other.words())));
    choices.add(note);
    return new Doubtful("Shall I log " + guesses.get(0).shown() + ", with your words?", choices);
  }

  private static Doubtful unsure(List<String> names, List<Guess> guesses, String notes) {
    List<SpokenChoice> choices = new ArrayList<>();
    choices.add(new SpokenChoice("Yes, as a note", notes));
    choices.add(SpokenChoice.declining("No"));
    guesses.stream()
        .limit(MOST_GUESSES)
        .forEach(guess -> choices.add(new SpokenChoice(guess.label(), guess.words())));
    return new Doubtful(
        "Shall I keep that as a note about " + shown(names) + "? Or choose what it was.", choices);
  }

  private static String quoted(List<String> names) {
    return names.stream().map(PersonWords::quoted).collect(Collectors.joining(" and "));
  }

  /** The most probable first. */
  private List<Guess> deeds(
      List<String> names, String words, boolean isTheirs, @Nullable When when, LocalDate today) {
    String who = quoted(names);
    String shown = shown(names);
    String on = when == null ? "" : " on " + when.day();
    String day =
        when == null || when.day().equals(today) ? "" : " on " + ShownDay.withWeekday(when.day());
    String said = PersonWords.quoted(flat(words)) + on;
    Guess met = new Guess("that you met " + shown + day, "We met", "met " + who + " about " + said);
    Guess talked =
        new Guess(
            "that you talked with " + shown + day,
            "We talked",
            "talked to " + who + " about " + said);
    List<Guess> guesses = new ArrayList<>(List.of(talked));
    boolean meets = tells("meethint", words);
    if (meets || !tells("talkhint", words)) {
      guesses.add(meets ? 0 : 1, met);
    }
    if (names.size() == 1) {
      boolean owner = tells("owner", words);
      Guess got =
          new Guess(
              "that " + shown + " helped you" + day,
              "They helped me",
              who + " helped me with " + said);
      Guess gave =
          new Guess(
              "that you helped " + shown + day, "I helped them", "helped " + who + " with " + said);
      boolean helps = tells("helphint", words);
      if ((owner && isTheirs) || HELPED_ME.matcher(words).find()) {
        guesses.add(helps ? 0 : guesses.size(), got);
      } else {
        guesses.add(helps ? 0 : guesses.size(), gave);
      }
      if (!isTheirs && begins("thankhint", words)) {
        guesses.add(
            0,
            new Guess(
                "that you thanked " + shown + day,
                "I thanked them",
                "thanked " + who + " for " + said));
      }
    }
    return guesses;
  }

  private boolean tells(String kind, String words) {
    for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}']+", -1)) {
      if (book.is(kind, word)) {
        return true;
      }
    }
    return false;
  }

  private boolean begins(String kind, String words) {
    return book.is(kind, words.toLowerCase(Locale.ROOT).split("[^\\p{L}']+", -1)[0]);
  }

  private static String notes(List<String> names, String words) {
    return names.stream().map(name -> note(name, words)).collect(Collectors.joining("\n"));
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
