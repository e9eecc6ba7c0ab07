package dev.networkingcoach.language.internal.meaning;

import dev.networkingcoach.api.journal.ListField;
import dev.networkingcoach.api.journal.OwnerField;
import dev.networkingcoach.language.command.Command;
import dev.networkingcoach.language.command.FactQuery;
import dev.networkingcoach.language.command.Mine;
import dev.networkingcoach.language.command.NamedContact;
import dev.networkingcoach.language.command.PlanningCommand.GoalAchieved;
import dev.networkingcoach.language.command.PlanningCommand.GoalChanged;
import dev.networkingcoach.language.command.PlanningCommand.GoalDropped;
import dev.networkingcoach.language.command.PlanningCommand.GoalSet;
import dev.networkingcoach.language.command.PlanningCommand.ResourceSet;
import dev.networkingcoach.language.command.PlanningCommand.TargetDropped;
import dev.networkingcoach.language.internal.frame.FrameMatch;
import dev.networkingcoach.language.internal.name.NameScope;
import dev.networkingcoach.language.internal.name.PersonMention;
import dev.networkingcoach.language.internal.text.WordBook;
import dev.networkingcoach.language.internal.words.ZoneByName;
import dev.networkingcoach.language.statement.StatementReading.Doubtful;
import dev.networkingcoach.language.statement.StatementReading.SpokenChoice;
import dev.networkingcoach.language.statement.StatementReading.Told;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the owner says of themselves: needs, offers, markets, goals, what they made. Thread-safe.
 */
final class OwnerMeanings {
  private static final Pattern LINK = Pattern.compile("(?:https?://|www\\.)\\S+");

  private static final int SHORTEST_POSITION = 3;

  private final WordBook book;
  private final NameScope scope;
  private final ItemPhrase phrases;

  OwnerMeanings(WordBook book, NameScope scope, ItemPhrase phrases) {
    this.book = book;
    this.scope = scope;
    this.phrases = phrases;
  }

  /** What a frame means; null where it does not fit after all. */
  @Nullable MeaningResult of(FrameMatch match, SpokenClause clause) {
    if (isOfSomebody(clause)) {
      return null;
    }
    List<PersonMention> people = match.people("PERSON");
    String market = match.meaning().equals("OWNMARKETS") ? match.text("ITEMS") : null;
    if (market != null && isNamed(clause, market)) {
      return MeaningResult.of(
          new Doubtful(
              "Is " + market + " a market you want to serve?",
              List.of(
                  new SpokenChoice("Yes", "my market is " + market), SpokenChoice.declining("No"))),
          List.of());
    }
    Command command = command(match, clause, people);
    return command == null
        ? null
        : new MeaningResult(
            new Told(List.of(command), false),
            people,
            clause.row().size() - match.end(),
            List.of());
  }

  /** "Looking for a designer", after words about somebody, is said of them. */
  private boolean isOfSomebody(SpokenClause clause) {
    String low = clause.row().low(0);
    return scope.isSpokenHere() && (book.is("needing", low) || book.is("seeking", low));
  }

  /** "I want to get into Stripe" may be about a job, and "into Germany" about a market. */
  private static boolean isNamed(SpokenClause clause, String market) {
    boolean wants = clause.row().lows().contains("to");
    return wants && Character.isUpperCase(market.codePointAt(0));
  }

  private @Nullable Command command(
      FrameMatch match, SpokenClause clause, List<PersonMention> people) {
    return switch (match.meaning()) {
      case "OWNNEEDS" -> listed(match, ListField.NEEDS, true);
      case "OWNNEEDSNOT" -> listed(match, ListField.NEEDS, false);
      case "OWNOFFERS" -> listed(match, ListField.OFFERS, true);
      case "OWNOFFERSNOT" -> listed(match, ListField.OFFERS, false);
      case "OWNMARKETS" -> listed(match, ListField.MARKETS, true);
      case "OWNPOSITION" -> position(match, clause);
      case "OWNGOAL" -> goal(match, clause);
      case "OWNGOALCHANGE" -> changed(match, clause);
      case "OWNZONE" -> zone(words(match));
      case "OWNGOALDONE" -> new GoalAchieved(match.text("WORDS") == null ? "" : words(match));
      case "OWNGOALDROP" -> new GoalDropped(words(match));
      case "OWNTARGETDROP" ->
          people.isEmpty() ? null : new TargetDropped(PersonWords.one(people.get(0)));
      case "OWNTARGETDROPBARE" ->
          people.isEmpty() || isContact(people.get(0))
              ? null
              : new TargetDropped(PersonWords.one(people.get(0)));
      case "OWNRESOURCE" -> resource(match, clause);
      default -> null;
    };
  }

  private static String words(FrameMatch match) {
    return String.valueOf(match.text("WORDS"));
  }

  /** An item that is short enough to be one; longer words tell something else. */
  private @Nullable Command listed(FrameMatch match, ListField list, boolean present) {
    String words = String.valueOf(match.text("ITEMS"));
    List<String> items = list == ListField.NEEDS ? phrases.needs(words) : phrases.items(words);
    boolean plain = !items.isEmpty() && items.stream().allMatch(this::isItem);
    return plain ? new Mine.Listed(list, items, present) : null;
  }

  /** An introduction is asked of somebody, and is no need to be kept. */
  private boolean isItem(String item) {
    return phrases.isThing(item)
        && !book.is("itemintro", item.toLowerCase(Locale.ROOT).split(" ", -1)[0]);
  }

  private static @Nullable Command position(FrameMatch match, SpokenClause clause) {
    String words = words(match);
    if (words.split(" ", -1).length < SHORTEST_POSITION || clause.when() != null) {
      return null;
    }
    boolean helps = clause.row().low(1).equals("help");
    return new Mine.FieldSet(OwnerField.POSITIONING, helps ? clause.row().written() : words);
  }

  /** "I want to win 5 customers", "our goal is 5 customers by March". */
  private @Nullable Command goal(FrameMatch match, SpokenClause clause) {
    String words = match.text("WORDS");
    String topic = match.text("TOPIC");
    if (words == null && topic == null) {
      return null;
    }
    boolean wanted = clause.row().low(2).equals("to") || clause.row().low(3).equals("to");
    String text =
        words != null
            ? words
            : wanted ? clause.row().written() : match.text("NUMBER") + " " + topic;
    int to = words == null ? text.toLowerCase(Locale.ROOT).indexOf(" to ") : -1;
    List<String> goal =
        new ArrayList<>(List.of((to < 0 ? text : text.substring(to + 4)).split(" ", -1)));
    while (!goal.isEmpty() && book.is("datelead", goal.get(goal.size() - 1))) {
      goal.remove(goal.size() - 1);
    }
    return goal.isEmpty() || !phrases.isThing(String.join(" ", goal))
        ? null
        : new GoalSet(
            String.join(" ", goal), null, clause.when() == null ? null : deadline(clause));
  }

  /** "The goal should be five customers, not three": what is not said of it stays. */
  private @Nullable Command changed(FrameMatch match, SpokenClause clause) {
    LocalDate deadline = clause.when() == null ? null : deadline(clause);
    String words = match.text("WORDS");
    if (words == null) {
      return deadline == null ? null : new GoalChanged(null, deadline);
    }
    String text = words;
    for (String tail : book.set("goaltail")) {
      int at = (" " + text.toLowerCase(Locale.ROOT) + " ").indexOf(" " + tail + " ");
      text = at < 0 ? text : text.substring(0, Math.max(0, at - 1));
    }
    text = text.replaceFirst("[\\s,;:.]+$", "");
    return text.isEmpty() ? null : new GoalChanged(text, deadline);
  }

  private static @Nullable Command zone(String words) {
    List<String> fits = ZoneByName.of(words);
    return fits.size() == 1 ? new Mine.FieldSet(OwnerField.ZONE, fits.get(0)) : null;
  }

  private static boolean isContact(PersonMention person) {
    NamedContact one = person.one();
    return one == null || one.isContact();
  }

  /** "By March" is until its end. */
  private static LocalDate deadline(SpokenClause clause) {
    FactQuery.Period period = SpokenPeriod.of(clause);
    boolean open = period == null || period.from().equals(LocalDate.EPOCH);
    LocalDate day = period == null || open ? clause.day().day() : period.to();
    return day.isBefore(clause.today()) ? day.plusYears(1) : day;
  }

  private static @Nullable Command resource(FrameMatch match, SpokenClause clause) {
    String kind = match.text("RESOURCE");
    String words = match.text("WORDS") == null ? "" : words(match);
    Matcher link = LINK.matcher(clause.whole().source());
    String at = link.find() ? link.group().replaceAll("[.,;)]+$", "") : null;
    String about = LINK.matcher(words).replaceAll("").replaceAll("[\\s,:;.]+$", "").strip();
    if (kind == null || (about.isEmpty() && at == null)) {
      return null;
    }
    String title = about.isEmpty() ? kind : kind + " on " + about;
    return new ResourceSet(
        Character.toUpperCase(title.charAt(0)) + title.substring(1),
        about.isEmpty() ? List.of() : List.of(about),
        at);
  }
}
