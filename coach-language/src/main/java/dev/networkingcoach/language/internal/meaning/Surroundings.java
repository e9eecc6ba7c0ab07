package dev.networkingcoach.language.internal.meaning;

import dev.networkingcoach.language.internal.name.PersonMention;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said beside what happened: where, about what, with whom else. Not thread-safe. */
final class Surroundings {
  final List<PersonMention> more = new ArrayList<>();
  final List<String> places = new ArrayList<>();
  final List<String> left = new ArrayList<>();
  @Nullable String event;
  @Nullable String group;
  @Nullable String topic;
  @Nullable String organization;
  @Nullable String title;
  @Nullable String email;
  @Nullable LocalTime at;
  int unexplained;

  /** The same, which may go another way. */
  Surroundings copy() {
    Surroundings copy = new Surroundings();
    copy.take(this);
    return copy;
  }

  /** Becomes what another is. */
  void take(Surroundings other) {
    more.clear();
    more.addAll(List.copyOf(other.more));
    places.clear();
    places.addAll(List.copyOf(other.places));
    left.clear();
    left.addAll(List.copyOf(other.left));
    event = other.event;
    group = other.group;
    topic = other.topic;
    organization = other.organization;
    title = other.title;
    email = other.email;
    at = other.at;
    unexplained = other.unexplained;
  }

  /** Adds to what it was about. */
  void about(String words) {
    String before = topic;
    topic = before == null ? words : before + ", " + words;
  }

  /** What it was about, and where, in words; null for nothing. */
  @Nullable String what(@Nullable String first) {
    List<String> parts = new ArrayList<>();
    if (first != null) {
      parts.add(first);
    }
    if (topic != null) {
      parts.add(topic);
    }
    parts.addAll(places);
    return parts.isEmpty() ? null : String.join(", ", parts);
  }
}
