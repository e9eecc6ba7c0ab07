package dev.networkingcoach.language.internal.meaning;

import dev.networkingcoach.language.internal.text.WordBook;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells whether words name a thing that somebody can need, offer, like or aim at. A part of a
 * sentence, such as "to bring that up this week", names none. Thread-safe.
 */
public final class ItemPhrase {
  private static final int MOST_WORDS = 8;
  private static final int LONGEST = 16;

  /** What says where, when or how much, and is nothing that somebody can have by itself. */
  private static final Pattern NARROWING =
      Pattern.compile(
          "(?i)(anywhere|somewhere|ideally|preferably|based|located|remote(ly)?|hybrid|on-?site"
              + "|full[- ]?time|part[- ]?time|start(ing|s)?|from|in|near|around|within|under|up to"
              + "|at least|at most|for|with|by|until|before|after|\\d+|two|three|four)"
              + "( .*)?|.* (a|per) (day|week|month|year)");

  /** "120k" and "20 %" are no things. */
  private static final Pattern WORD = Pattern.compile("[\\p{L}'’][\\p{L}\\d'’-]+");

  private final WordBook book;

  /** Tells it in the words of a language. */
  public ItemPhrase(WordBook book) {
    this.book = book;
  }

  /** Whether words name a thing. */
  public boolean isThing(String words) {
    List<String> lows = lows(words);
    if (AMOUNT.matcher(words.strip()).matches()) {
      return false;
    }
    boolean named = lows.stream().anyMatch(low -> WORD.matcher(low).matches());
    if (!named || isAny("itemstart", lows) || book.is("itemnone", words(lows))) {
      return false;
    }
    // "Somebody who can do our books" says of whom; what is said of them is a clause.
    int relative = lows.stream().takeWhile(low -> !book.is("itemrelative", low)).toList().size();
    return lows.subList(0, relative).stream().noneMatch(low -> book.is("itemclause", low))
        && lows.subList(relative, lows.size()).stream().noneMatch(low -> book.is("itemjoint", low))
        && Math.min(relative, words.split(",", -1)[0].strip().split(" ", -1).length) <= MOST_WORDS
        && lows.size() <= LONGEST;
  }

  /** "90k", "15% off": what is asked for is a price, and no thing that somebody could give. */
  private static final Pattern AMOUNT =
      Pattern.compile(
          "(?i)[$\u20ac\u00a3]?\\d[\\d.,]*\\s*(?:k|m|%|eur|usd|euros?|dollars?|pounds?|percent)?"
              + "(?:\\s+(?:off|less|more|discount|an hour|a day|a month|a year|per hour|per day).*)?");

  /** Whether the first words are of a kind. */
  private boolean isAny(String kind, List<String> lows) {
    return book.is(kind, lows.get(0))
        || (lows.size() > 1 && book.is(kind, lows.get(0) + " " + lows.get(1)));
  }

  /** What is needed: what only narrows it down, such as "remote" or "Munich", stays with it. */
  List<String> needs(String words) {
    List<String> items = items(words);
    boolean narrowed =
        items.stream()
            .skip(1)
            .anyMatch(
                item ->
                    NARROWING.matcher(item).matches()
                        || book.is("itemmonth", item.toLowerCase(Locale.ROOT)));
    return narrowed ? List.of(String.join(", ", items)) : items;
  }

  /** The items of a list, without articles and what stands loosely beside them. */
  List<String> items(String words) {
    return Arrays.stream(
            words
                .replaceFirst("(?i),? (otherwise|or else|no rush|no hurry|asap)\\b.*", "")
                .split("(?i)\\s*(,| and | & |;)\\s*(and )?", -1))
        .map(
            item ->
                item.replaceFirst(
                    "(?i)^(a|an|the|ein|eine|einen|some|any|good|new|also|to find|to"
                        + " hire|another|his|her|their) (new |good )?",
                    ""))
        .map(this::bare)
        .filter(item -> !item.isEmpty())
        .toList();
  }

  private String bare(String item) {
    List<String> words = new ArrayList<>(Arrays.asList(item.strip().split(" ", -1)));
    while (words.size() > 1 && book.is("itemloose", low(words.get(0)))) {
      words.remove(0);
    }
    while (words.size() > 1 && book.is("itemloose", low(words.get(words.size() - 1)))) {
      words.remove(words.size() - 1);
    }
    return String.join(" ", words);
  }

  private static String low(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  private static List<String> lows(String words) {
    return Arrays.stream(words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d'’-]+", -1))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static String words(List<String> lows) {
    return lows.stream().collect(Collectors.joining(" "));
  }
}
