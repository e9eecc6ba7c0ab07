package dev.networkingcoach.language.internal.meaning;

import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.journal.ListField;
import dev.networkingcoach.language.command.Command;
import dev.networkingcoach.language.command.Details;
import dev.networkingcoach.language.command.InteractionCommand.Interacted;
import dev.networkingcoach.language.command.InteractionCommand.Noted;
import dev.networkingcoach.language.command.InteractionCommand.Side;
import dev.networkingcoach.language.command.Matter;
import dev.networkingcoach.language.command.MeetingCommand.MeetingPlanned;
import dev.networkingcoach.language.command.When;
import dev.networkingcoach.language.command.Where;
import dev.networkingcoach.language.command.Who;
import dev.networkingcoach.language.internal.name.PersonMention;
import dev.networkingcoach.language.internal.name.PersonMention.Job;
import dev.networkingcoach.language.internal.name.PersonMention.Kind;
import dev.networkingcoach.language.statement.StatementReading;
import dev.networkingcoach.language.statement.StatementReading.Doubtful;
import dev.networkingcoach.language.statement.StatementReading.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A deed with whom it was and what is said beside it, and the commands that come of it. Immutable,
 * as far as its surroundings are left alone; thread-safe then.
 *
 * @param kind what was done
 * @param people with whom
 * @param by who did it, of a talk; null for both
 * @param around what is said beside it
 * @param clause the words
 */
record DeedEntry(
    InteractionKind kind,
    List<PersonMention> people,
    @Nullable Side by,
    Surroundings around,
    SpokenClause clause) {

  /** Copies the list. */
  DeedEntry {
    people = List.copyOf(people);
  }

  /** A deed that nobody did alone. */
  DeedEntry(
      InteractionKind kind, List<PersonMention> people, Surroundings around, SpokenClause clause) {
    this(kind, people, null, around, clause);
  }

  /** One interaction with those who are named, and what is learnt of them. */
  @Nullable MeaningResult about(Matter matter) {
    List<PersonMention> named = new ArrayList<>();
    List<PersonMention> nameless = new ArrayList<>();
    for (PersonMention mention : joined()) {
      (mention.how() == Kind.NAMELESS ? nameless : named).add(mention);
    }
    if (named.isEmpty()) {
      return nameless(nameless);
    }
    List<Who> who = PersonWords.all(named);
    if (clause.isAhead() && (kind == InteractionKind.MET || kind == InteractionKind.TALKED)) {
      return new MeaningResult(
          new Told(
              List.of(new MeetingPlanned(who, clause.day().day(), around.at, matter.what())),
              false),
          named,
          around.unexplained,
          around.left);
    }
    if (clause.isAhead()) {
      throw new DoubtException(
          new Doubtful("That day is still to come. Is it done already?", List.of()));
    }
    boolean alone = who.size() == 1;
    Details learnt = alone ? learnt(named.get(0), around) : Details.NONE;
    Where where = new Where(around.event, around.group);
    List<Command> commands = new ArrayList<>();
    commands.add(new Interacted(kind, who, clause.day(), matter, where, learnt, by));
    if (!alone) {
      commands.addAll(PersonWords.learnt(named));
    }
    When another = clause.another();
    if (another != null && !another.day().isAfter(clause.today())) {
      commands.add(new Interacted(kind, who, another, matter, where, Details.NONE, by));
    } else if (another != null) {
      commands.add(new Noted(who.get(0), clause.written(), clause.today()));
    }
    nameless.forEach(
        one ->
            commands.add(new Noted(who.get(0), "also there: " + one.name(), clause.day().day())));
    return new MeaningResult(new Told(commands, false), named, around.unexplained, around.left);
  }

  /** Where they work, told after the name, belongs to the last who is named. */
  private List<PersonMention> joined() {
    boolean told = around.organization != null || around.title != null;
    if (!told || people.isEmpty() || !around.left.isEmpty()) {
      return people;
    }
    List<PersonMention> all = new ArrayList<>(people);
    PersonMention last = all.get(all.size() - 1);
    if (kind == InteractionKind.RECEIVED && last.one() != null) {
      // Who gives is known; the job is that of whoever they introduced.
      around.left.add(
          Stream.of(around.title, around.organization)
              .filter(Objects::nonNull)
              .collect(Collectors.joining(", ")));
      return people;
    }
    Job job = last.job() == null ? new Job(null, null, null, null) : last.job();
    all.set(
        all.size() - 1,
        last.as(
            new Job(
                job.title() == null ? around.title : job.title(),
                job.organization() == null || (job.of() != null && around.organization != null)
                    ? around.organization
                    : job.organization(),
                job.relation(),
                job.of())));
    return all;
  }

  private static Details learnt(PersonMention mention, Surroundings around) {
    Details details = PersonWords.details(mention);
    String email = around.email;
    return email == null
        ? details
        : PersonWords.both(details, PersonWords.listed(ListField.EMAILS, List.of(email)));
  }

  /** "Kate's assistant called": nobody is named, so it is noted about Kate. */
  private @Nullable MeaningResult nameless(List<PersonMention> nameless) {
    PersonMention one = nameless.isEmpty() ? null : nameless.get(0);
    Job job = one == null ? null : one.job();
    if (one == null || job == null || job.of() == null) {
      if (one != null) {
        PersonWords.one(one);
      }
      return null;
    }
    StatementReading note =
        new Told(
            List.of(new Noted(new Who(job.of().id()), clause.written(), clause.today())), false);
    return MeaningResult.of(
        note, List.of(new PersonMention(0, job.of().name(), List.of(job.of()), Kind.NAMED, null)));
  }
}
