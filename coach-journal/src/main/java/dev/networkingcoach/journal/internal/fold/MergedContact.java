package dev.networkingcoach.journal.internal.fold;

import dev.networkingcoach.api.facts.Advocacy;
import dev.networkingcoach.api.facts.Birthday;
import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Relation;
import dev.networkingcoach.api.facts.Topic;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is known of two contacts who are one person. */
final class MergedContact {
  private MergedContact() {}

  /** The one who stays, blanks filled and lists united. */
  static Contact of(Contact from, Contact into) {
    return new Contact(
        into.id(),
        into.name().isBlank() ? from.name() : into.name(),
        either(into.organization(), from.organization()),
        either(into.title(), from.title()),
        Topic.united(into.emails(), from.emails()),
        into.relation() == Relation.ACQUAINTANCE ? from.relation() : into.relation(),
        either(into.connections(), from.connections()),
        united(into.markets(), from.markets()),
        united(into.interests(), from.interests()),
        united(into.needs(), from.needs()),
        united(into.offers(), from.offers()),
        further(into.advocacy(), from.advocacy()),
        earlier(into.advocacySince(), from.advocacySince()),
        into.focus() || from.focus(),
        earlier(into.since(), from.since()),
        either(into.cadenceDays(), from.cadenceDays()),
        Birthday.either(into.birthday(), from.birthday()),
        Topic.united(into.labels(), from.labels()),
        into.archived() && from.archived());
  }

  private static <T> @Nullable T either(@Nullable T value, @Nullable T other) {
    return value == null ? other : value;
  }

  private static List<Topic> united(List<Topic> list, List<Topic> other) {
    return Stream.concat(list.stream(), other.stream()).distinct().toList();
  }

  private static Advocacy further(Advocacy one, Advocacy other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one == null || (other != null && other.isBefore(one)) ? other : one;
  }
}
