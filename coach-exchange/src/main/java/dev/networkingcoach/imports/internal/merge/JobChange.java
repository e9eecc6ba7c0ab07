package dev.networkingcoach.imports.internal.merge;

import static dev.networkingcoach.imports.internal.merge.MergeTexts.TEXTS;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.search.PersonName;
import dev.networkingcoach.imports.internal.format.PersonRow;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody works elsewhere, or as something else, than is known. No file says when it was true, so
 * what is known stays, and the owner is told. Stateless and thread-safe.
 */
final class JobChange {
  /** Programs write them or leave them out. */
  private static final Set<String> LEGAL_FORMS =
      Set.of(
          "ab",
          "ag",
          "as",
          "bv",
          "co",
          "corp",
          "corporation",
          "company",
          "gmbh",
          "group",
          "inc",
          "kg",
          "limited",
          "llc",
          "llp",
          "ltd",
          "nv",
          "oy",
          "plc",
          "sa",
          "sarl",
          "sas",
          "se",
          "sl",
          "spa",
          "srl",
          "the");

  private JobChange() {}

  /** What to tell of it; empty where the row says nothing else than is known. */
  static Optional<String> of(Contact known, PersonRow row) {
    String organization = Objects.requireNonNullElse(known.organization(), "").strip();
    String title = Objects.requireNonNullElse(known.title(), "").strip();
    boolean moved = differ(organization, row.organization());
    boolean promoted = !moved && !organization.isEmpty() && differ(title, row.title());
    if (!moved && !promoted) {
      return Optional.empty();
    }
    return Optional.of(
        TEXTS.newJob(
            known.name().isBlank() ? row.name() : known.name(),
            job(row.title(), row.organization().isEmpty() ? organization : row.organization()),
            job(title, organization)));
  }

  private static String job(String title, String organization) {
    return title.isEmpty()
        ? organization
        : organization.isEmpty() ? title : TEXTS.job(title, organization);
  }

  /** Whether both say something, and neither says but more or less of the other. */
  private static boolean differ(String one, String other) {
    Set<String> words = words(one);
    Set<String> others = words(other);
    return !words.isEmpty()
        && !others.isEmpty()
        && !words.containsAll(others)
        && !others.containsAll(words);
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>(Arrays.asList(PersonName.fold(text).split(" ", -1)));
    words.remove("");
    Set<String> telling = new HashSet<>(words);
    telling.removeAll(LEGAL_FORMS);
    return telling.isEmpty() ? words : telling;
  }
}
