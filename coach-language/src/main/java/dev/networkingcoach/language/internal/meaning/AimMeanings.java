package dev.networkingcoach.language.internal.meaning;

import dev.networkingcoach.language.command.AboutPerson.Focused;
import dev.networkingcoach.language.command.Command;
import dev.networkingcoach.language.command.InteractionCommand.Noted;
import dev.networkingcoach.language.command.NamedContact;
import dev.networkingcoach.language.command.PlanningCommand.TargetSet;
import dev.networkingcoach.language.command.Who;
import dev.networkingcoach.language.internal.frame.FrameMatch;
import dev.networkingcoach.language.internal.name.NameScope;
import dev.networkingcoach.language.internal.name.PersonMention;
import dev.networkingcoach.language.internal.name.PersonMention.Kind;
import dev.networkingcoach.language.internal.text.SpokenToken;
import dev.networkingcoach.language.statement.StatementReading.Doubtful;
import dev.networkingcoach.language.statement.StatementReading.NothingToDo;
import dev.networkingcoach.language.statement.StatementReading.SpokenChoice;
import dev.networkingcoach.language.statement.StatementReading.Told;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the owner aims at: people to meet, whom to focus on, what to be reminded of. Thread-safe.
 */
final class AimMeanings {
  private final NameScope scope;

  AimMeanings(NameScope scope) {
    this.scope = scope;
  }

  /** Who is a contact is no longer to be met. */
  static @Nullable MeaningResult targeted(List<PersonMention> people, SpokenClause clause) {
    boolean met =
        people.stream().flatMap(one -> one.known().stream()).anyMatch(NamedContact::isContact);
    if (people.isEmpty() || met) {
      return null;
    }
    LocalDate by = clause.isAhead() ? clause.day().day() : null;
    List<Command> targets = new ArrayList<>();
    people.forEach(one -> targets.add(new TargetSet(PersonWords.one(one), null, by)));
    return MeaningResult.of(new Told(targets, false), List.of());
  }

  static @Nullable MeaningResult role(FrameMatch match, SpokenClause clause) {
    String words = match.text("WORDS");
    if (words != null && clause.row().list().stream().anyMatch(SpokenToken::quoted)) {
      Command target = new TargetSet(new Who(words), null, null);
      return MeaningResult.of(new Told(List.of(target), false), List.of());
    }
    if (words == null
        || words
            .toLowerCase(Locale.ROOT)
            .matches(
                "(more|new|other|some|interesting)"
                    + " .*|people.*|them|him|her|everyone|somebody.*|someone.*")) {
      return words == null
          ? null
          : MeaningResult.of(
              new NothingToDo(
                  "Name those you want to meet, and I look for a way to each: \"target Lee Park by"
                      + " 31 March\". A purpose and a goal help, too.",
                  List.of("targets", "my goals")),
              List.of());
    }
    String bare = words.replaceFirst("(?i)^(the|a|an) ", "");
    return MeaningResult.of(
        new Doubtful(
            "Shall I put "
                + words
                + " on your list of people to meet? The name is better, if you know it.",
            List.of(
                new SpokenChoice("Yes", "target " + PersonWords.quoted(bare)),
                SpokenChoice.declining("No"))),
        List.of());
  }

  @Nullable MeaningResult focus(FrameMatch match) {
    String words = String.valueOf(match.text("WORDS"));
    List<String> there =
        scope.at(words.replaceFirst(" .*", "")).stream().map(one -> one.name()).toList();
    if (scope.index().named(words).size() == 1) {
      return MeaningResult.of(
          new Told(
              List.of(new Focused(new Who(scope.index().named(words).get(0).id()), true)), false),
          List.of());
    }
    if (!there.isEmpty()) {
      return MeaningResult.of(
          new Doubtful(
              "I can focus on people. On whom of " + words + "?",
              there.stream()
                  .limit(4)
                  .map(name -> new SpokenChoice(name, "focus on " + PersonWords.quoted(name)))
                  .toList()),
          List.of());
    }
    return MeaningResult.of(
        new Doubtful(
            "Shall I keep \""
                + words
                + "\" as a goal? To focus on a person, say \"focus on Dana\".",
            List.of(
                new SpokenChoice("Yes, as a goal", "goal: " + words),
                SpokenChoice.declining("No"))),
        List.of());
  }

  @Nullable MeaningResult reminder(FrameMatch match, SpokenClause clause) {
    String words = String.valueOf(match.text("WORDS"));
    for (String word : words.split("[ ,.!?]+", -1)) {
      String bare = word.replaceAll("'s$", "");
      List<NamedContact> known =
          (bare.length() > 1 && Character.isUpperCase(bare.charAt(0))) || bare.length() > 3
              ? scope.index().named(bare)
              : List.of();
      if (known.size() == 1) {
        String when = clause.when() == null ? "" : " (" + clause.day().day() + ")";
        return MeaningResult.of(
            new Told(
                List.of(
                    new Noted(
                        new Who(known.get(0).id()), "to do: " + words + when, clause.today())),
                false),
            List.of(new PersonMention(0, known.get(0).name(), known, Kind.NAMED, null)));
      }
    }
    return MeaningResult.of(
        new NothingToDo(
            "I keep no reminders of my own: what is due with people shows in \"today\". I can note"
                + " it about a person.",
            List.of("today")),
        List.of());
  }
}
