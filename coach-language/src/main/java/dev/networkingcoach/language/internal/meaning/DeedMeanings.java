package dev.networkingcoach.language.internal.meaning;

import dev.networkingcoach.api.facts.Favour;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.journal.ListField;
import dev.networkingcoach.language.command.AboutPerson.Learnt;
import dev.networkingcoach.language.command.Command;
import dev.networkingcoach.language.command.Details;
import dev.networkingcoach.language.command.InteractionCommand.Interacted;
import dev.networkingcoach.language.command.InteractionCommand.Introduced;
import dev.networkingcoach.language.command.InteractionCommand.Noted;
import dev.networkingcoach.language.command.InteractionCommand.Side;
import dev.networkingcoach.language.command.KnownNames;
import dev.networkingcoach.language.command.Matter;
import dev.networkingcoach.language.command.MeetingCommand.MeetingPlanned;
import dev.networkingcoach.language.command.Where;
import dev.networkingcoach.language.command.Who;
import dev.networkingcoach.language.internal.frame.FrameMatch;
import dev.networkingcoach.language.internal.frame.SlotValue;
import dev.networkingcoach.language.internal.name.NameScope;
import dev.networkingcoach.language.internal.name.PersonMention;
import dev.networkingcoach.language.internal.name.PersonMention.Job;
import dev.networkingcoach.language.internal.name.PersonMention.Kind;
import dev.networkingcoach.language.statement.StatementReading;
import dev.networkingcoach.language.statement.StatementReading.Doubtful;
import dev.networkingcoach.language.statement.StatementReading.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What happened: meetings, talks, gives, asks, receipts, thanks. Thread-safe. */
final class DeedMeanings {
  /** What the frames of this class mean. */
  static final Set<String> MEANINGS =
      Set.of(
          "METBASE",
          "METHAD",
          "TALKEDBASE",
          "WHOM",
          "MET",
          "TALKED",
          "TALKEDABOUT",
          "WROTE",
          "HEARD",
          "INTRODUCED",
          "REFERRED",
          "GAVE",
          "HELPED",
          "REVIEWED",
          "VOUCHED",
          "ASKED",
          "ASKEDWHAT",
          "RECEIVED",
          "RECEIVEDHELP",
          "RECEIVEDINTRO",
          "RECEIVEDINTROTO",
          "RECEIVEDREC",
          "RECEIVEDREF",
          "DECLINED",
          "THANKED",
          "PITCHED");

  private static final Pattern TROUBLE =
      Pattern.compile(
          "(?i)\\b(trouble|problem|problems|issue|issues|experience|deal|contract|relationship|success|luck"
              + "|plans|crush|feeling|fallout|history|idea|to|no|been|not|never)\\b");

  private static final Pattern DENIED =
      Pattern.compile("(?i)\\b(not|n't|never|nobody|no one|almost|nearly|cancell?ed)\\b|n't\\b");

  private final AdjunctReader adjuncts;
  private final NameScope scope;

  DeedMeanings(AdjunctReader adjuncts, NameScope scope) {
    this.adjuncts = adjuncts;
    this.scope = scope;
  }

  /** What a frame means; null where it does not fit after all. */
  @Nullable MeaningResult of(FrameMatch match, SpokenClause clause) {
    Surroundings around = adjuncts.read(clause.row(), match.end(), !match.meaning().equals("MET"));
    String at = match.text("WORDS");
    if (match.meaning().equals("MET") && at != null && around.event == null) {
      around.event = at;
    }
    List<PersonMention> people = new ArrayList<>(match.people("PEOPLE"));
    people.addAll(match.people("PERSON"));
    people.addAll(match.people("KNOWN"));
    people.addAll(around.more);
    return switch (match.meaning()) {
      case "MET" ->
          interacted(
              InteractionKind.MET,
              people,
              matter(null, around.what(met(match))),
              null,
              around,
              clause);
      case "TALKED" ->
          interacted(
              InteractionKind.TALKED,
              people,
              matter(null, around.what(match.text("TOPIC"))),
              null,
              around,
              clause);
      case "METBASE", "TALKEDBASE" ->
          clause.when() == null || clause.isAhead()
              ? null
              : interacted(
                  match.meaning().equals("METBASE") ? InteractionKind.MET : InteractionKind.TALKED,
                  people,
                  matter(null, around.what(null)),
                  null,
                  around,
                  clause);
      case "WHOM" -> whom(match, clause);
      case "METHAD" ->
          TROUBLE.matcher(String.valueOf(match.text("WORDS"))).find()
              ? null
              : interacted(
                  InteractionKind.MET,
                  people,
                  matter(null, around.what(match.text("WORDS"))),
                  null,
                  around,
                  clause);
      case "TALKEDABOUT" -> talkedAbout(match, around, clause);
      case "WROTE" ->
          interacted(
              InteractionKind.TALKED,
              people,
              matter(null, around.what(null)),
              Side.OWNER,
              around,
              clause);
      case "HEARD" ->
          interacted(
              InteractionKind.TALKED,
              people,
              matter(null, around.what(match.text("WORDS"))),
              Side.CONTACT,
              around,
              clause);
      case "INTRODUCED" -> introduced(match, around, clause);
      case "REFERRED" -> introduced(match, around, clause);
      case "GAVE" -> gave(match, people, around, clause);
      case "HELPED" ->
          interacted(
              InteractionKind.GAVE,
              people,
              matter(Favour.HELP, around.what(match.text("THING"))),
              null,
              around,
              clause);
      case "REVIEWED" ->
          interacted(
              InteractionKind.GAVE,
              people,
              matter(Favour.HELP, around.what("reviewed " + match.text("THING"))),
              null,
              around,
              clause);
      case "VOUCHED" ->
          interacted(
              InteractionKind.GAVE,
              people,
              matter(Favour.RECOMMENDATION, around.what(match.text("WORDS"))),
              null,
              around,
              clause);
      default -> received(match, people, around, clause);
    };
  }

  /** Something happened, and nobody is named. */
  private @Nullable MeaningResult whom(FrameMatch match, SpokenClause clause) {
    String words = match.text("WORDS");
    boolean named = words != null && isNamed(words);
    return named || DENIED.matcher(clause.written()).find()
        ? null
        : MeaningResult.of(
            new Doubtful(
                "With whom was that? Say it again with the names, and I log it.", List.of()),
            List.of());
  }

  private boolean isNamed(String words) {
    for (String word : words.split("[^\\p{L}'-]+", -1)) {
      boolean capital = !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
      if (capital && !scope.index().named(word).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private @Nullable MeaningResult received(
      FrameMatch match, List<PersonMention> people, Surroundings around, SpokenClause clause) {
    String thing = match.text("THING");
    String words = match.text("WORDS");
    return switch (match.meaning()) {
      case "ASKED" ->
          interacted(
              InteractionKind.ASKED,
              people,
              asked(led(match, clause, thing), around),
              null,
              around,
              clause);
      case "ASKEDWHAT" ->
          interacted(
              InteractionKind.ASKED, people, matter(null, around.what(null)), null, around, clause);
      case "RECEIVED" -> gift(match, people, around, clause);
      case "RECEIVEDHELP" ->
          interacted(
              InteractionKind.RECEIVED,
              people,
              matter(Favour.HELP, around.what(thing)),
              null,
              around,
              clause);
      case "RECEIVEDINTRO" -> introTo(match, around, clause);
      case "RECEIVEDINTROTO" ->
          interacted(
              InteractionKind.RECEIVED,
              people,
              matter(Favour.INTRODUCTION, "an intro to " + article(match, clause) + words),
              null,
              around,
              clause);
      case "RECEIVEDREC" ->
          interacted(
              InteractionKind.RECEIVED,
              people,
              matter(Favour.RECOMMENDATION, around.what(words)),
              null,
              around,
              clause);
      case "RECEIVEDREF" ->
          interacted(
              InteractionKind.RECEIVED,
              people,
              matter(Favour.REFERRAL, around.what(words)),
              null,
              around,
              clause);
      case "DECLINED" ->
          interacted(
              InteractionKind.DECLINED,
              people,
              matter(null, around.what(thing)),
              null,
              around,
              clause);
      case "THANKED" ->
          interacted(
              InteractionKind.THANKED,
              people,
              matter(null, around.what(meant(thing))),
              null,
              around,
              clause);
      case "PITCHED" ->
          interacted(
              InteractionKind.PITCHED,
              people,
              matter(null, around.what(thing)),
              null,
              around,
              clause);
      default -> null;
    };
  }

  /** "If she has time": the word that leads belongs to it. */
  private static @Nullable String led(
      FrameMatch match, SpokenClause clause, @Nullable String thing) {
    SlotValue value = match.slots().get("THING");
    String lead = value == null ? "" : clause.row().low(value.from() - 1);
    return Set.of("if", "whether", "to", "how", "what", "where", "when").contains(lead)
        ? lead + " " + thing
        : thing;
  }

  private static String article(FrameMatch match, SpokenClause clause) {
    int at = match.slots().containsKey("WORDS") ? match.slots().get("WORDS").from() - 1 : -1;
    return at >= 0 ? clause.row().low(at) + " " : "";
  }

  /** "For it" says nothing anew. */
  private static @Nullable String meant(@Nullable String thing) {
    return thing == null
            || Set.of("it", "that", "this", "everything", "all")
                .contains(thing.toLowerCase(Locale.ROOT))
        ? null
        : thing;
  }

  private static @Nullable String met(FrameMatch match) {
    String meal = match.text("MEAL");
    String meeting = match.text("MEETING");
    return meal != null
        ? meal
        : meeting == null || meeting.equals("meeting") || meeting.equals("meetings")
            ? null
            : meeting;
  }

  private static Matter matter(@Nullable Favour favour, @Nullable String what) {
    return new Matter(favour, what == null || what.isBlank() ? null : what, null, null);
  }

  /** One interaction with those who are named, and what is learnt of them. */
  private @Nullable MeaningResult interacted(
      InteractionKind kind,
      List<PersonMention> people,
      Matter matter,
      @Nullable Side by,
      Surroundings around,
      SpokenClause clause) {
    List<PersonMention> named = new ArrayList<>();
    List<PersonMention> nameless = new ArrayList<>();
    for (PersonMention mention : joined(people, around)) {
      (mention.how() == Kind.NAMELESS ? nameless : named).add(mention);
    }
    if (named.isEmpty()) {
      return nameless(nameless, clause);
    }
    List<Who> who = PersonWords.all(named);
    boolean done = clause.row().low(0).matches("met|talked|spoke|ran");
    if (clause.isAhead()
        && !done
        && (kind == InteractionKind.MET || kind == InteractionKind.TALKED)) {
      return MeaningResult.of(
          new Told(
              List.of(new MeetingPlanned(who, clause.day().day(), around.at, matter.what())),
              false),
          named);
    }
    if (clause.isAhead() && !done) {
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
    nameless.forEach(
        one ->
            commands.add(new Noted(who.get(0), "also there: " + one.name(), clause.day().day())));
    return new MeaningResult(
        new Told(commands, !nameless.isEmpty()), named, around.unexplained, around.left);
  }

  /** Where they work, told after the name, belongs to the last who is named. */
  private static List<PersonMention> joined(List<PersonMention> people, Surroundings around) {
    if ((around.organization == null && around.title == null) || people.isEmpty()) {
      return people;
    }
    List<PersonMention> all = new ArrayList<>(people);
    PersonMention last = all.get(all.size() - 1);
    Job job = last.job() == null ? new Job(null, null, null, null) : last.job();
    all.set(
        all.size() - 1,
        last.as(
            new Job(
                job.title() == null ? around.title : job.title(),
                job.organization() == null ? around.organization : job.organization(),
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
  private @Nullable MeaningResult nameless(List<PersonMention> nameless, SpokenClause clause) {
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
            List.of(new Noted(new Who(job.of().id()), clause.written(), clause.today())), true);
    return MeaningResult.of(
        note, List.of(new PersonMention(0, job.of().name(), List.of(job.of()), Kind.NAMED, null)));
  }

  private @Nullable MeaningResult talkedAbout(
      FrameMatch match, Surroundings around, SpokenClause clause) {
    if (scope.spoken().isEmpty()) {
      return null;
    }
    PersonMention spoken = new PersonMention(0, "them", scope.spoken(), Kind.PRONOUN, null);
    return interacted(
        InteractionKind.TALKED,
        List.of(spoken),
        matter(null, around.what(match.text("TOPIC"))),
        null,
        around,
        clause);
  }

  private @Nullable MeaningResult introduced(
      FrameMatch match, Surroundings around, SpokenClause clause) {
    List<PersonMention> one = match.people("PERSON");
    List<PersonMention> other = match.people("PERSON2");
    if (clause.isAhead()) {
      return null;
    }
    String topic = match.text("TOPIC") == null ? around.topic : match.text("TOPIC");
    List<PersonMention> both = new ArrayList<>(one);
    both.addAll(other);
    List<Command> commands = new ArrayList<>();
    commands.add(
        new Introduced(
            PersonWords.one(one.get(0)), PersonWords.one(other.get(0)), clause.day(), topic));
    commands.addAll(PersonWords.learnt(both));
    return new MeaningResult(new Told(commands, false), both, around.unexplained, around.left);
  }

  private @Nullable MeaningResult gave(
      FrameMatch match, List<PersonMention> people, Surroundings around, SpokenClause clause) {
    String thing = match.text("THING");
    if (thing == null
        || thing.toLowerCase(Locale.ROOT).matches("(up|in|way|it a try|off|back|out)( .*)?")) {
      return null;
    }
    String low = thing.toLowerCase(Locale.ROOT);
    boolean known = scope.context().names().knows(KnownNames.Kind.RESOURCE, withoutArticle(thing));
    Favour favour =
        low.matches(".*\\b(intro|introduction|contact of|contact to)\\b.*")
            ? Favour.INTRODUCTION
            : low.matches(".*\\b(recommendation|reference|endorsement|testimonial)\\b.*")
                ? Favour.RECOMMENDATION
                : low.matches(".*\\b(referral|lead|leads|client|customer)\\b.*")
                    ? Favour.REFERRAL
                    : low.matches(
                            ".*\\b(feedback|advice|tip|tips|article|report|paper|link|book|benchmark|guide|whitepaper|slides|template|templates|data|insights|info|information|intel|study|checklist|comments|list)\\b.*")
                        ? Favour.KNOWLEDGE
                        : low.matches(".*\\b(help|hand|ride|lift)\\b.*") ? Favour.HELP : null;
    Matter matter =
        known
            ? new Matter(favour, null, null, withoutArticle(thing))
            : matter(favour, around.what(thing));
    return interacted(InteractionKind.GAVE, people, matter, null, around, clause);
  }

  private static String withoutArticle(String thing) {
    return thing.replaceFirst("(?i)^(the|a|an|my|our) ", "");
  }

  private @Nullable MeaningResult gift(
      FrameMatch match, List<PersonMention> people, Surroundings around, SpokenClause clause) {
    String thing = String.valueOf(match.text("THING"));
    String low = thing.toLowerCase(Locale.ROOT);
    if (low.matches(
        "(the |a |an )?(impression|feeling|creeps|sense).*|back.*|up.*|in touch.*|married.*")) {
      return null;
    }
    Favour favour =
        low.matches(".*\\b(intro|introduction)\\b.*")
            ? Favour.INTRODUCTION
            : low.matches(".*\\b(recommendation|reference|endorsement|testimonial)\\b.*")
                ? Favour.RECOMMENDATION
                : low.matches(".*\\b(referral|lead|leads)\\b.*")
                    ? Favour.REFERRAL
                    : low.matches(
                            ".*\\b(feedback|advice|tip|tips|article|report|paper|link|book|benchmark|guide|whitepaper|slides|template|templates|data|insights|info|information|intel|study|checklist|comments)\\b.*")
                        ? Favour.KNOWLEDGE
                        : low.matches(".*\\b(help|hand|ride|lift)\\b.*") ? Favour.HELP : null;
    return interacted(
        InteractionKind.RECEIVED, people, matter(favour, around.what(thing)), null, around, clause);
  }

  private @Nullable MeaningResult introTo(
      FrameMatch match, Surroundings around, SpokenClause clause) {
    List<PersonMention> to = match.people("PEOPLE2");
    List<PersonMention> from = match.people("PERSON");
    PersonMention target = to.get(0);
    if (target.how() == Kind.NAMELESS) {
      String role = "an intro to " + target.name();
      return interacted(
          InteractionKind.RECEIVED,
          from,
          matter(Favour.INTRODUCTION, around.what(role)),
          null,
          around,
          clause);
    }
    // Who introduced somebody has them for a contact of the owner's from now on.
    String what =
        "an intro to " + String.join(" and ", to.stream().map(PersonWords::shown).toList());
    boolean known = !target.isNew();
    Matter matter =
        new Matter(Favour.INTRODUCTION, what, known ? PersonWords.one(target) : null, null);
    MeaningResult got = interacted(InteractionKind.RECEIVED, from, matter, null, around, clause);
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
        new Told(commands, told.note()), everybody, got.unexplained(), got.left());
  }

  private Matter asked(@Nullable String thing, Surroundings around) {
    String what = around.what(thing);
    String low = what == null ? "" : what.toLowerCase(Locale.ROOT);
    Favour favour =
        low.matches(".*\\b(intro|introduction|introduce|connect)\\b.*")
            ? Favour.INTRODUCTION
            : low.matches(".*\\b(recommendation|reference|testimonial|recommend)\\b.*")
                ? Favour.RECOMMENDATION
                : low.matches(".*\\b(referral|refer)\\b.*")
                    ? Favour.REFERRAL
                    : low.matches(".*\\b(advice|feedback|tips|opinion|info|information)\\b.*")
                        ? Favour.KNOWLEDGE
                        : low.matches(".*\\b(help|support|review|hand)\\b.*") ? Favour.HELP : null;
    PersonMention target = introduced(what);
    return new Matter(favour, what, target == null ? null : PersonWords.one(target), null);
  }

  /** "An intro to Lee Park": a target who is known. */
  private @Nullable PersonMention introduced(@Nullable String what) {
    if (what == null) {
      return null;
    }
    int to = what.toLowerCase(Locale.ROOT).indexOf("intro");
    int at = to < 0 ? -1 : what.indexOf(" to ", to);
    if (at < 0) {
      return null;
    }
    String name = what.substring(at + 4).replaceFirst(" (at|of|from) .*", "").strip();
    return scope.index().named(name).size() == 1
        ? new PersonMention(0, name, scope.index().named(name), Kind.NAMED, null)
        : null;
  }
}
