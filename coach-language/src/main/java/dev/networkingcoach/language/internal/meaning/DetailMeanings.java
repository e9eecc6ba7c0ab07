package dev.networkingcoach.language.internal.meaning;

import dev.networkingcoach.api.journal.ContactField;
import dev.networkingcoach.api.journal.ListField;
import dev.networkingcoach.language.command.AboutPerson.BirthdaySet;
import dev.networkingcoach.language.command.AboutPerson.Learnt;
import dev.networkingcoach.language.command.NamedContact;
import dev.networkingcoach.language.command.Who;
import dev.networkingcoach.language.internal.clause.Fields;
import dev.networkingcoach.language.internal.clause.MissingException;
import dev.networkingcoach.language.internal.frame.FrameMatch;
import dev.networkingcoach.language.internal.name.PersonMention;
import dev.networkingcoach.language.statement.StatementReading.Doubtful;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Addresses, birthdays, how often to be in touch and how a name is spelled. Stateless. */
final class DetailMeanings {
  private DetailMeanings() {}

  /** An address, with what else stands beside the name. */
  static MeaningResult email(List<PersonMention> people, PersonMention first, FrameMatch match) {
    List<String> emails = List.of(String.valueOf(match.text("EMAIL")));
    return FactMeanings.learnt(
        people,
        first,
        PersonWords.both(PersonWords.details(first), PersonWords.listed(ListField.EMAILS, emails)));
  }

  /** A birthday, without the year where it was not told. */
  static MeaningResult birthday(PersonMention first, SpokenClause clause) {
    LocalDate day = clause.when() == null ? null : clause.day().day();
    if (day == null || clause.day().period() != null) {
      return MeaningResult.of(
          new Doubtful(
              "When is the birthday of "
                  + PersonWords.shown(first)
                  + "? Say, for example, \"birthday of "
                  + PersonWords.shown(first)
                  + " is 3 March\".",
              List.of()),
          List.of(first));
    }
    LocalDate meant = isWeekday(clause) && day.isBefore(clause.today()) ? day.plusWeeks(1) : day;
    boolean year =
        clause.written().matches(".*\\b(19|20)\\d\\d\\b.*") && !day.isAfter(clause.today());
    String written =
        year
            ? meant.toString()
            : String.format(
                Locale.ROOT, "--%02d-%02d", meant.getMonthValue(), meant.getDayOfMonth());
    return FactMeanings.told(List.of(first), new BirthdaySet(PersonWords.one(first), written));
  }

  /** "On Friday": a birthday of which one speaks so is still to come. */
  private static boolean isWeekday(SpokenClause clause) {
    return clause
        .written()
        .toLowerCase(Locale.ROOT)
        .matches(".*(mon|tues|wednes|thurs|fri|satur|sun)day\\b.*");
  }

  /** "Keep in touch with Ann every six weeks"; nothing where no span of time is told. */
  static @Nullable MeaningResult cadence(
      List<PersonMention> people, PersonMention first, FrameMatch match) {
    try {
      String days = Fields.value(ContactField.CADENCE_DAYS, String.valueOf(match.text("WORDS")));
      return FactMeanings.learnt(people, first, PersonWords.field(ContactField.CADENCE_DAYS, days));
    } catch (MissingException noSpan) {
      return null;
    }
  }

  /** "Her last name is spelled Jensen". */
  static @Nullable MeaningResult renamed(PersonMention first, FrameMatch match) {
    String name = match.text("WORDS");
    NamedContact person = first.one();
    if (name == null
        || person == null
        || !Character.isUpperCase(name.codePointAt(0))
        || name.split(" ", -1).length > 3
        || Set.of("wrong", "wrongly", "incorrectly", "right", "correctly")
            .contains(name.toLowerCase(Locale.ROOT))) {
      return null;
    }
    String[] parts = person.name().split(" ", -1);
    boolean last = parts.length > 1 && !name.contains(" ");
    String whole =
        last ? person.name().substring(0, person.name().lastIndexOf(' ') + 1) + name : name;
    return FactMeanings.told(
        List.of(first),
        new Learnt(new Who(person.id()), PersonWords.field(ContactField.NAME, whole)));
  }
}
