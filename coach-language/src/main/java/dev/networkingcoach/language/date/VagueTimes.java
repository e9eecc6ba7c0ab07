package dev.networkingcoach.language.date;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Words about a time that tell no day: recently, the other day, a few days ago, last spring. */
public final class VagueTimes {
  private static final String SEASON = "(spring|summer|autumn|fall|winter)";
  private static final String LEAD = "(sometime |some time )?(in |back in |during )?";
  private static final Pattern VAGUE =
      Pattern.compile(
          "recently|lately|once|the other (day|week|night|evening|morning)|earlier|before|long ago"
              + "|(a|quite a|some) (while|time) (ago|back)|ages ago|years ago|months ago|weeks ago"
              + "|days ago|(a few|some|several|many|a couple of|couple of) years back"
              + "|(a few|some|several|many) (days|weeks|months|years|decades) (ago|back)"
              + "|(over|at|around|for|on) (easter|pentecost|ramadan|passover|diwali|thanksgiving)"
              + "|last (easter|pentecost|ramadan|passover|diwali|thanksgiving)"
              + "|"
              + LEAD
              + "(the |last |this |next |early |late )?"
              + SEASON
              + "( of)?( \\d{4})?"
              + "|"
              + LEAD
              + "(the )?(early |mid |mid-|late )?(90s|80s|2000s|2010s|nineties|eighties)"
              + "|"
              + LEAD
              + "(early|mid|late) \\d{4}"
              + "|(the )?week before last|on (my|her|his|their) birthday"
              + "|(in )?q[1-4]( \\d{4})?"
              + "|(in )?(the )?(beginning|start|middle) of \\p{L}+( \\d{4})?"
              + "|(in )?mid-\\p{L}+( \\d{4})?");

  private static final Set<String> ENDS =
      Set.of(
          "recently",
          "lately",
          "once",
          "day",
          "week",
          "night",
          "evening",
          "morning",
          "earlier",
          "before",
          "ago",
          "back",
          "easter",
          "pentecost",
          "ramadan",
          "passover",
          "diwali",
          "thanksgiving",
          "spring",
          "summer",
          "autumn",
          "fall",
          "winter",
          "of",
          "nineties",
          "eighties",
          "90s",
          "80s",
          "2000s",
          "2010s",
          "q1",
          "q2",
          "q3",
          "q4",
          "last",
          "birthday");

  private static final int LONGEST = 7;

  private VagueTimes() {}

  /** How many words from a place on tell such a time, the most that do; 0 where none. */
  public static int length(List<String> words, int from) {
    for (int end = Math.min(words.size(), from + LONGEST); end > from; end--) {
      if (mayEnd(words.get(end - 1))
          && VAGUE.matcher(String.join(" ", words.subList(from, end))).matches()) {
        return end - from;
      }
    }
    return 0;
  }

  /** Most words end no such time: that is told at once, for long texts. */
  private static boolean mayEnd(String word) {
    return ENDS.contains(word)
        || word.startsWith("mid-")
        || DateWords.isLikely(DateWords.year(word))
        || DateWords.month(word) != null;
  }

  /** What to say to them. */
  public static String advice(List<String> words) {
    String said = String.join(" ", words);
    return "\""
        + said
        + "\" tells no day.\nMaybe say one as near as you know, such as yesterday, last"
        + " friday, 14 nov or in march 2019.";
  }
}
