package dev.networkingcoach.language.internal.meaning;

import dev.networkingcoach.api.facts.Favour;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.language.command.AboutPerson.Learnt;
import dev.networkingcoach.language.command.Command;
import dev.networkingcoach.language.command.InteractionCommand.Introduced;
import dev.networkingcoach.language.command.Matter;
import dev.networkingcoach.language.internal.frame.FrameMatch;
import dev.networkingcoach.language.internal.frame.SlotValue;
import dev.networkingcoach.language.internal.name.PersonMention;
import dev.networkingcoach.language.internal.name.PersonMention.Kind;
import dev.networkingcoach.language.statement.StatementReading.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Introductions: made by the owner, and got from somebody. Thread-safe. */
final class IntroMeanings {

  /** The owner brought two people together. */
  @Nullable MeaningResult made(FrameMatch match, Surroundings around, SpokenClause clause) {
    if (clause.isAhead()) {
      return null;
    }
    PersonMention one = match.people("PERSON").get(0);
    PersonMention other = match.people("PERSON2").get(0);
    String topic = match.text("TOPIC") == null ? around.topic : match.text("TOPIC");
    List<Command> commands = new ArrayList<>();
    commands.add(new Introduced(PersonWords.one(one), PersonWords.one(other), clause.day(), topic));
    List<PersonMention> both = List.of(one, other);
    commands.addAll(PersonWords.learnt(both));
    return new MeaningResult(new Told(commands, false), both, around.unexplained, around.left);
  }

  /** Somebody introduced the owner to people who are named, or told by what they are. */
  @Nullable MeaningResult got(FrameMatch match, Surroundings around, SpokenClause clause) {
    List<PersonMention> to = match.people("PEOPLE2");
    DeedEntry entry =
        new DeedEntry(InteractionKind.RECEIVED, match.people("PERSON"), around, clause);
    PersonMention target = to.get(0);
    if (target.how() == Kind.NAMELESS) {
      return entry.about(
          DeedMeanings.matter(Favour.INTRODUCTION, around.what("an intro to " + target.name())));
    }
    // Who introduced somebody has them for a contact of the owner's from now on.
    String what =
        "an intro to " + to.stream().map(PersonWords::shown).collect(Collectors.joining(" and "));
    boolean known = !target.isNew();
    Matter matter =
        new Matter(Favour.INTRODUCTION, what, known ? PersonWords.one(target) : null, null);
    MeaningResult got = entry.about(matter);
    if (got == null || !(got.reading() instanceof Told told)) {
      return got;
    }
    List<Command> commands = new ArrayList<>(told.commands());
    to.stream()
        .filter(PersonMention::isNew)
        .forEach(one -> commands.add(new Learnt(PersonWords.one(one), PersonWords.details(one))));
    List<PersonMention> everybody = new ArrayList<>(to);
    everybody.addAll(got.people());
    return new MeaningResult(
        new Told(commands, told.isGuess()), everybody, got.unexplained(), got.left());
  }

  /** "Dana introduced me to the head of sales". */
  @Nullable MeaningResult toSomebody(FrameMatch match, Surroundings around, SpokenClause clause) {
    SlotValue words = match.slots().get("WORDS");
    if (words == null) {
      return null;
    }
    String article = words.from() > 0 ? clause.row().low(words.from() - 1) + " " : "";
    List<PersonMention> people = new ArrayList<>(match.people("PERSON"));
    people.addAll(around.more);
    return new DeedEntry(InteractionKind.RECEIVED, people, around, clause)
        .about(DeedMeanings.matter(Favour.INTRODUCTION, "an intro to " + article + words.text()));
  }
}
