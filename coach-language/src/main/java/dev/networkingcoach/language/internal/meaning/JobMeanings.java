package dev.networkingcoach.language.internal.meaning;

import dev.networkingcoach.language.internal.frame.FrameMatch;
import dev.networkingcoach.language.internal.name.NameScope;
import dev.networkingcoach.language.internal.name.PersonMention;
import dev.networkingcoach.language.internal.name.PersonMention.Job;
import dev.networkingcoach.language.internal.name.RolePhrases;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where people work and what they do, and what of it is new. Thread-safe. */
final class JobMeanings {
  private final NameScope scope;
  private final RolePhrases roles;

  JobMeanings(NameScope scope, RolePhrases roles) {
    this.scope = scope;
    this.roles = roles;
  }

  /** "Works at Acme as CTO", "is CTO at Acme": a title has to look like one. */
  @Nullable MeaningResult works(PersonMention first, FrameMatch match, SpokenClause clause) {
    String title =
        match.text("TITLE") == null && match.text("TOPIC") != null
            ? "leads " + match.text("TOPIC")
            : match.text("TITLE");
    String organization = match.text("ORG");
    if (title == null && organization == null) {
      return null;
    }
    if (organization != null && scope.isEvent(organization)) {
      return null;
    }
    boolean ours = clause.row().lows().stream().anyMatch(low -> low.equals("my"));
    boolean isJob = title == null || match.text("TITLE") == null || roles.isTitle(title);
    if (!isJob || (ours && !first.isNew() && organization == null)) {
      return first.isNew() ? null : FactMeanings.noted(first, clause.written(), clause);
    }
    PersonMention told = first.as(working(first, title, organization));
    return FactMeanings.learnt(List.of(first), first, PersonWords.details(told));
  }

  /** What was told beside the name stays, where the statement says nothing else of it. */
  private static Job working(
      PersonMention who, @Nullable String title, @Nullable String organization) {
    Job job = who.told();
    return new Job(
        title == null ? job.title() : title,
        organization == null ? job.organization() : organization,
        job.relation(),
        job.of(),
        job.notes());
  }

  /** Who moved is asked about where another place is known. */
  @Nullable MeaningResult changed(PersonMention first, FrameMatch match, SpokenClause clause) {
    String title = match.text("TITLE");
    String organization = match.text("ORG");
    boolean isJob = title == null || roles.isTitle(title);
    if ((title == null && organization == null) || !isJob) {
      return first.isNew() ? null : FactMeanings.noted(first, clause.written(), clause);
    }
    boolean moves = clause.written().matches("(?i).*\\b(moved|moving|went)\\b.*");
    boolean place =
        moves && organization != null && !scope.isOrganization(organization) && title == null;
    if ((clause.isAhead() || place) && !first.isNew()) {
      return FactMeanings.noted(first, clause.written(), clause);
    }
    return FactMeanings.learnt(
        List.of(first), first, PersonWords.details(first.as(working(first, title, organization))));
  }
}
