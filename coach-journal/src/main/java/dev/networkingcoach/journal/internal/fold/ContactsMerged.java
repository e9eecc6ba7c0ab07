package dev.networkingcoach.journal.internal.fold;

import dev.networkingcoach.api.facts.Acquaintance;
import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.Introduction;
import dev.networkingcoach.api.facts.Meeting;
import dev.networkingcoach.api.facts.Target;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.journal.Note;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes two contacts one: what names one comes to name the other, and ties to oneself go. */
final class ContactsMerged {
  private final FoldedFacts facts;
  private final String from;
  private final String into;

  private ContactsMerged(FoldedFacts facts, Change.Merged merged) {
    this.facts = facts;
    this.from = merged.from();
    this.into = merged.into();
  }

  static void apply(FoldedFacts facts, Change.Merged merged, AppliedChange applied) {
    boolean one = applied.contact(facts, "from", merged.from());
    boolean other = applied.contact(facts, "into", merged.into());
    boolean different =
        applied.check(
            !merged.from().equals(merged.into()),
            "into",
            merged.into(),
            "must be another contact than from");
    if (one && other && different) {
      applied.attempt(new ContactsMerged(facts, merged)::merge);
    }
  }

  private void merge() {
    facts.contacts.put(
        MergedContact.of(
            Objects.requireNonNull(facts.contacts.get(from)),
            Objects.requireNonNull(facts.contacts.get(into))));
    facts.contacts.remove(from);
    facts.interactions.replace(
        interaction ->
            interaction.contact().equals(from) || Objects.equals(interaction.target(), from),
        this::renamed);
    facts.introductions.replace(introduction -> introduction.involves(from), this::renamed);
    facts.meetings.replace(meeting -> meeting.with().contains(from), this::renamed);
    facts.acquaintances.replace(
        tie -> tie.from().equals(from) || tie.to().equals(from), this::renamed);
    facts.notes.replace(note -> note.contact().equals(from), this::renamed);
    facts.targets.replace(target -> target.id().equals(from), this::renamed);
    MergedPlans.rename(facts, from, into);
  }

  private String renamed(String id) {
    return id.equals(from) ? into : id;
  }

  private Interaction renamed(Interaction interaction) {
    String target = interaction.target();
    return interaction.toBuilder()
        .contact(renamed(interaction.contact()))
        .target(target == null ? null : renamed(target))
        .build();
  }

  private @Nullable Introduction renamed(Introduction introduction) {
    return introduction.involves(into)
        ? null
        : new Introduction(
            introduction.id(),
            introduction.between().stream().map(this::renamed).toList(),
            introduction.on(),
            introduction.topic());
  }

  private Meeting renamed(Meeting meeting) {
    return new Meeting(
        meeting.id(),
        meeting.with().stream().map(this::renamed).toList(),
        meeting.on(),
        meeting.at(),
        meeting.purpose());
  }

  /** Where both knew the same person, the stronger tie stays. */
  private @Nullable Acquaintance renamed(Acquaintance tie) {
    String one = renamed(tie.from());
    String other = renamed(tie.to());
    if (one.equals(other)) {
      return null;
    }
    Acquaintance there = facts.acquaintances.get(FoldedFacts.pair(one, other));
    return there != null && there.tieStrength() >= tie.tieStrength()
        ? null
        : tie.between(one, other);
  }

  private Note renamed(Note note) {
    return new Note(note.id(), into, note.on(), note.text());
  }

  private Target renamed(Target target) {
    Target there = facts.targets.get(into);
    return there == null
        ? new Target(into, target.name(), target.market(), target.by(), target.reached())
        : new Target(
            into,
            there.name(),
            there.market() == null ? target.market() : there.market(),
            there.by() == null ? target.by() : there.by(),
            there.reached() || target.reached());
  }
}
