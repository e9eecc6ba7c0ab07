package dev.networkingcoach.language.internal.meaning;

import dev.networkingcoach.api.journal.ContactField;
import dev.networkingcoach.api.journal.ListField;
import dev.networkingcoach.api.search.PersonName;
import dev.networkingcoach.language.command.AboutPerson.Learnt;
import dev.networkingcoach.language.command.Command;
import dev.networkingcoach.language.command.Details;
import dev.networkingcoach.language.command.InteractionCommand.Noted;
import dev.networkingcoach.language.command.NamedContact;
import dev.networkingcoach.language.command.Who;
import dev.networkingcoach.language.internal.name.PersonMention;
import dev.networkingcoach.language.internal.name.PersonMention.Job;
import dev.networkingcoach.language.internal.name.PersonMention.Kind;
import dev.networkingcoach.language.statement.StatementReading.Doubtful;
import dev.networkingcoach.language.statement.StatementReading.SpokenChoice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns mentions into whom commands name, and into what is learnt of them. Stateless. */
final class PersonWords {
  private static final Set<String> ONE =
      Set.of("she", "he", "him", "her", "er", "sie", "ihn", "ihm", "ihr");

  private PersonWords() {}

  /** All whom mentions name. */
  static List<Who> all(List<PersonMention> mentions) {
    List<Who> people = new ArrayList<>();
    for (PersonMention mention : mentions) {
      for (Who who : each(mention)) {
        if (!people.contains(who)) {
          people.add(who);
        }
      }
    }
    return people;
  }

  /** The one whom a mention names. */
  static Who one(PersonMention mention) {
    List<Who> all = each(mention);
    if (all.size() == 1) {
      return all.get(0);
    }
    throw whoever(mention);
  }

  private static List<Who> each(PersonMention mention) {
    if (mention.how() == Kind.NAMELESS) {
      throw new DoubtException(
          new Doubtful(
              "Who is " + mention.name() + "? Say it again with the name, and I log it.",
              List.of()));
    }
    if (mention.how() == Kind.PRONOUN) {
      boolean one = ONE.contains(mention.name().toLowerCase(Locale.ROOT));
      if (mention.known().isEmpty() || (one && mention.known().size() > 1)) {
        return List.of(new Who(mention.name().isBlank() ? "she" : mention.name()));
      }
      return mention.known().stream().map(person -> new Who(person.id())).toList();
    }
    List<NamedContact> known = narrowed(mention);
    return List.of(new Who(known.size() == 1 ? known.get(0).id() : mention.name()));
  }

  /** Those who may be meant, of several only those at the organization that was named. */
  static List<NamedContact> narrowed(PersonMention mention) {
    Job job = mention.job();
    String organization = job == null ? null : job.organization();
    if (mention.known().size() < 2) {
      return mention.known();
    }
    List<NamedContact> contacts = mention.known().stream().filter(NamedContact::isContact).toList();
    if (organization == null) {
      return contacts.size() == 1 ? contacts : mention.known();
    }
    List<NamedContact> there =
        mention.known().stream()
            .filter(person -> isSame(person.organization(), organization))
            .toList();
    return there.isEmpty() ? mention.known() : there;
  }

  private static DoubtException whoever(PersonMention mention) {
    List<SpokenChoice> choices =
        mention.known().stream().map(one -> new SpokenChoice(one.name(), one.name())).toList();
    String question =
        "Whom do you mean by \""
            + mention.name()
            + "\"?"
            + (choices.isEmpty() ? " Say it again with the name." : "");
    return new DoubtException(new Doubtful(question, choices));
  }

  /** Whether two names of organizations are the same, or one begins with the other. */
  static boolean isSame(@Nullable String one, @Nullable String other) {
    if (one == null || other == null) {
      return false;
    }
    String a = PersonName.fold(one);
    String b = PersonName.fold(other);
    return a.equals(b)
        || a.startsWith(b + " ")
        || b.startsWith(a + " ")
        || a.replace(" ", "").equals(b.replace(" ", ""));
  }

  /** What is learnt of somebody from what stands beside the name. */
  static Details details(PersonMention mention) {
    Job job = mention.job();
    if (job == null) {
      return Details.NONE;
    }
    List<NamedContact> known = narrowed(mention);
    NamedContact person = known.size() == 1 ? known.get(0) : null;
    Map<ContactField, String> fields = new EnumMap<>(ContactField.class);
    put(
        fields,
        ContactField.ORGANIZATION,
        job.organization(),
        person == null ? null : person.organization(),
        person);
    put(
        fields,
        ContactField.TITLE,
        titled(job.title()),
        person == null ? null : person.title(),
        person);
    if (job.relation() != null && person == null) {
      fields.put(ContactField.RELATION, job.relation());
    }
    List<String> emails = job.notes().stream().filter(PersonWords::isAddress).toList();
    return new Details(fields, emails.isEmpty() ? Map.of() : Map.of(ListField.EMAILS, emails));
  }

  private static boolean isAddress(String note) {
    return note.matches("\\S+@\\S+\\.\\S+");
  }

  /** What is told beside a name and fits no field, as notes. */
  static List<Command> noted(PersonMention mention, LocalDate today) {
    return mention.told().notes().stream()
        .filter(note -> !isAddress(note))
        .<Command>map(note -> new Noted(one(mention), note, today))
        .toList();
  }

  private static @Nullable String titled(@Nullable String title) {
    return title == null
        ? null
        : title.matches("\\p{Ll}{2,4}")
                && Set.of("ceo", "cto", "cfo", "coo", "cmo", "cpo", "cio", "vp", "pm", "hr")
                    .contains(title)
            ? title.toUpperCase(Locale.ROOT)
            : title;
  }

  /** What says no more than what is known is left out. */
  private static void put(
      Map<ContactField, String> fields,
      ContactField field,
      @Nullable String told,
      @Nullable String known,
      @Nullable NamedContact person) {
    if (told == null || told.isBlank() || isSame(told, known)) {
      return;
    }
    if (known == null || known.isBlank() || person == null) {
      fields.put(field, told);
      return;
    }
    boolean part =
        field == ContactField.TITLE
            && known.toLowerCase(Locale.ROOT).contains(told.toLowerCase(Locale.ROOT));
    if (!part) {
      fields.put(field, told);
    }
  }

  /** A name as it can be said again. */
  static String quoted(String name) {
    return '"' + name.replace("\"", "'") + '"';
  }

  /** What is learnt of each who is new or of whom something is told. */
  static List<Command> learnt(List<PersonMention> mentions) {
    List<Command> commands = new ArrayList<>();
    for (PersonMention mention : mentions) {
      Details details = details(mention);
      if (!details.isEmpty() && mention.how() != Kind.PRONOUN && mention.how() != Kind.NAMELESS) {
        commands.add(new Learnt(one(mention), details));
      }
    }
    return commands;
  }

  /** One item of one list. */
  static Details listed(ListField list, List<String> items) {
    return new Details(Map.of(), Map.of(list, items));
  }

  /** One field. */
  static Details field(ContactField field, String value) {
    return new Details(Map.of(field, value), Map.of());
  }

  /** Two of them together. */
  static Details both(Details one, Details other) {
    Map<ContactField, String> fields = new EnumMap<>(ContactField.class);
    fields.putAll(one.fields());
    fields.putAll(other.fields());
    Map<ListField, List<String>> lists = new EnumMap<>(ListField.class);
    lists.putAll(one.lists());
    other
        .lists()
        .forEach(
            (list, items) ->
                lists.merge(
                    list,
                    items,
                    (a, b) -> Stream.concat(a.stream(), b.stream()).distinct().toList()));
    return new Details(fields, lists);
  }

  /** The name to show for whom a mention names. */
  static String shown(PersonMention mention) {
    NamedContact one = mention.one();
    return one == null ? mention.name() : one.name();
  }
}
