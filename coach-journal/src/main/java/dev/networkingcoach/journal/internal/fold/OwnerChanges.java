package dev.networkingcoach.journal.internal.fold;

import static dev.networkingcoach.journal.internal.fold.FieldValues.listed;
import static dev.networkingcoach.journal.internal.fold.FieldValues.texts;

import dev.networkingcoach.api.facts.Owner;
import dev.networkingcoach.api.facts.OwnerBuilder;
import dev.networkingcoach.api.facts.SameTopics;
import dev.networkingcoach.api.facts.Topic;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.journal.ListField;
import dev.networkingcoach.api.journal.OwnerField;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Applies the changes to the owner and the policy. */
final class OwnerChanges {
  private OwnerChanges() {}

  /** The journal begins; the owner of its key must be the one it is opened for. */
  static void open(FoldedFacts facts, Change.Opened opened, String owner, AppliedChange applied) {
    boolean first =
        applied.check(
            facts.owner() == null,
            "owner",
            opened.owner().id(),
            "opens a journal that is open already",
            "Maybe change single fields of the owner instead.");
    boolean same =
        applied.check(
            opened.owner().id().equals(owner),
            "owner.id",
            opened.owner().id(),
            "must be the owner's id of the journal (" + owner + ")");
    if (first && same) {
      facts.owners.put(opened.owner());
    }
  }

  /** Whether it was a change of this kind. */
  static boolean apply(FoldedFacts facts, Owner owner, Change change, AppliedChange applied) {
    if (change instanceof Change.OwnerSet set) {
      applied.attempt(() -> facts.owners.put(with(owner, set)));
    } else if (change instanceof Change.OwnerListed listed) {
      applied.attempt(() -> facts.owners.put(with(owner, listed)));
    } else if (change instanceof Change.SameTopicSet set) {
      applied.attempt(() -> facts.owners.put(with(owner, set)));
    } else if (change instanceof Change.PolicySet set) {
      facts.policies.put(set.policy());
    } else {
      return false;
    }
    return true;
  }

  private static Owner with(Owner owner, Change.OwnerSet set) {
    OwnerField field = set.field();
    String value = set.value();
    OwnerBuilder changed = owner.toBuilder();
    return switch (field) {
      case NAME -> changed.name(name(value)).build();
      case ZONE -> changed.zone(FieldValues.zone(value)).build();
      case PURPOSE -> changed.purpose(value).build();
      case POSITIONING -> changed.positioning(value).build();
    };
  }

  private static String name(@Nullable String value) {
    if (value == null || value.isBlank()) {
      throw FieldValues.wrong(value, "must be the owner's name, and not blank", null);
    }
    return value;
  }

  private static Owner with(Owner owner, Change.SameTopicSet set) {
    Topic first = Topic.of(set.first());
    Topic other = Topic.of(set.other());
    if (first.equals(other)) {
      throw FieldValues.wrong(set.other(), "must be another topic than " + set.first(), null);
    }
    List<List<Topic>> groups = owner.sameTopics();
    return owner.toBuilder()
        .sameTopics(
            set.same()
                ? SameTopics.joined(groups, first, other)
                : SameTopics.separated(groups, first, other))
        .build();
  }

  private static Owner with(Owner owner, Change.OwnerListed listed) {
    ListField list = Objects.requireNonNull(listed.list());
    String item = listed.item();
    boolean present = listed.present();
    OwnerBuilder changed = owner.toBuilder();
    switch (list) {
      case MARKETS -> changed.markets(listed(owner.markets(), item, present));
      case NEEDS -> changed.needs(listed(owner.needs(), item, present));
      case OFFERS -> changed.offers(listed(owner.offers(), item, present));
      case EMAILS -> changed.emails(texts(owner.emails(), item, present));
      default ->
          throw FieldValues.wrong(
              item, "cannot be in " + list + ", which owners do not have", null);
    }
    return changed.build();
  }
}
