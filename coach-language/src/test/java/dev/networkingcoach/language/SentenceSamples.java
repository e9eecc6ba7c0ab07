package dev.networkingcoach.language;

import dev.networkingcoach.language.command.Context;
import dev.networkingcoach.language.command.KnownNames;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** A Wednesday, a few known names, and what was said on that day. */
public final class SentenceSamples {
  /** Wednesday, 25 November 2026. */
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

  private static final Map<KnownNames.Kind, Set<String>> NAMES =
      Map.of(
          KnownNames.Kind.PERSON,
          Set.of(
              "dana",
              "dana ortiz",
              "ortiz",
              "anna",
              "anna of the green",
              "lee",
              "lee park",
              "bob",
              "sven",
              "marks and spencer"),
          KnownNames.Kind.EVENT,
          Set.of("javazone"),
          KnownNames.Kind.GROUP,
          Set.of("java user group"),
          KnownNames.Kind.RESOURCE,
          Set.of("pricing for startups"));

  /** That day and those names. */
  public static final Context CONTEXT =
      new Context(
          TODAY,
          (kind, name) ->
              NAMES.getOrDefault(kind, Set.of()).contains(name.toLowerCase(Locale.ROOT)));

  private static final List<String> FILES =
      List.of("happened", "people", "plans", "questions", "natural", "nasty", "times", "orders");

  private SentenceSamples() {}

  /** Every line of the tables: what is said, and what the coach answers. */
  public static Stream<Sample> all() {
    return FILES.stream()
        .flatMap(file -> lines(file + ".txt").stream())
        .map(SentenceSamples::sample);
  }

  private static Sample sample(String line) {
    int arrow = line.indexOf(" => ");
    return new Sample(line.substring(0, arrow), line.substring(arrow + " => ".length()));
  }

  private static List<String> lines(String file) {
    try (InputStream in = SentenceSamples.class.getResourceAsStream(file)) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.isBlank()).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * A line of a table.
   *
   * @param said what is said
   * @param answer the echo; after "? " the command and what it lacks; after "?+ " what is asked,
   *     and what may be meant; after "?? " what is unknown
   */
  public record Sample(String said, String answer) {}
}
