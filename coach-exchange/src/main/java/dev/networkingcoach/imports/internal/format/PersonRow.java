package dev.networkingcoach.imports.internal.format;

import dev.networkingcoach.api.facts.Birthday;
import dev.networkingcoach.api.facts.Topic;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person as one row of a file tells of them. Texts are on one line and empty where the row does
 * not say. Immutable and thread-safe.
 *
 * @param name the name
 * @param profile the slug of the LinkedIn profile; null where the row has none
 * @param organization where they work
 * @param title what they do there
 * @param emails their addresses
 * @param birthday their birthday; null where the row has none
 * @param labels what the other program files them under
 */
public record PersonRow(
    String name,
    @Nullable String profile,
    String organization,
    String title,
    List<String> emails,
    @Nullable Birthday birthday,
    List<String> labels) {

  private static final List<String> HIDDEN = List.of("linkedin member", "linkedin-mitglied");

  /** Copies. */
  public PersonRow {
    emails = List.copyOf(emails);
    labels = List.copyOf(labels);
  }

  /** Somebody of whom only this is known. */
  static PersonRow named(String name, @Nullable String profile) {
    return new PersonRow(name, profile, "", "", List.of(), null, List.of());
  }

  /** Somebody who was met, by name, address or both. */
  public static PersonRow met(String name, String email) {
    return new PersonRow(
        name, null, "", "", email.isEmpty() ? List.of() : List.of(email), null, List.of());
  }

  /** The same, who works there if the row does not say where. */
  PersonRow atOrElse(String other) {
    return organization.isEmpty() && !other.isEmpty()
        ? new PersonRow(name, profile, other, title, emails, birthday, labels)
        : this;
  }

  /** Whether nothing tells who this is. */
  boolean isNobody() {
    return profile == null && emails.isEmpty() && (name.isEmpty() || isHidden());
  }

  /** Whether LinkedIn shows a placeholder in place of the name. */
  private boolean isHidden() {
    return HIDDEN.contains(Topic.fold(name));
  }

  /** Whether there is a name and nothing else that tells one person from another. */
  public boolean isBareName() {
    return profile == null && emails.isEmpty() && organization.isEmpty();
  }
}
