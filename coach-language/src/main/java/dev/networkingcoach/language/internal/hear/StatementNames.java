package dev.networkingcoach.language.internal.hear;

import dev.networkingcoach.language.command.NamedContact;
import dev.networkingcoach.language.internal.name.PersonMention;
import dev.networkingcoach.language.internal.name.PersonMention.Job;
import dev.networkingcoach.language.internal.name.PersonMention.Kind;
import dev.networkingcoach.language.statement.Statement;
import dev.networkingcoach.language.statement.Statement.MeantPerson;
import dev.networkingcoach.language.statement.Statement.NewName;
import dev.networkingcoach.language.statement.StatementReading.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Gathers who is new in a statement, and who was meant by other words. Stateless. */
final class StatementNames {
  private StatementNames() {}

  /** The statement that a clause is, as it was heard. */
  static Statement of(ClausePart part, HeardClause heard) {
    List<NewName> added = new ArrayList<>();
    List<MeantPerson> resolved = new ArrayList<>();
    for (PersonMention mention : heard.people()) {
      NamedContact one = mention.one();
      if (mention.isNew()
          || (one != null
              && one.id().equals(one.name())
              && !one.isContact()
              && mention.how() == Kind.PRONOUN)) {
        add(added, mention);
      } else if (mention.how() == Kind.NEARLY && one != null) {
        resolved.add(new MeantPerson(mention.name(), one.name()));
      } else if (mention.how() == Kind.PRONOUN && !mention.name().isBlank()) {
        boolean many =
            mention.name().toLowerCase(Locale.ROOT).matches("they.*|them.*|both.*|the .*");
        mention.known().stream()
            .filter(person -> many || mention.known().size() == 1)
            .forEach(person -> resolved.add(new MeantPerson(mention.name(), person.name())));
      }
    }
    String written = part.row().written();
    return new Statement(
        written,
        heard.again(),
        heard.reading(),
        heard.reading() instanceof Told ? added : List.of(),
        resolved);
  }

  private static void add(List<NewName> added, PersonMention mention) {
    Job job = mention.job();
    String title = job == null || job.title() == null ? "" : job.title();
    String organization = job == null || job.organization() == null ? "" : job.organization();
    String where =
        title.isEmpty() || organization.isEmpty()
            ? title + organization
            : title + ", " + organization;
    NamedContact one = mention.one();
    String name = one == null ? mention.name() : one.name();
    boolean bare = added.removeIf(other -> other.name().equals(name) && other.job().isEmpty());
    boolean known = added.stream().anyMatch(other -> other.name().equals(name));
    if (!known && (bare || mention.how() != Kind.PRONOUN || one != null)) {
      added.add(new NewName(name, where));
    }
  }
}
