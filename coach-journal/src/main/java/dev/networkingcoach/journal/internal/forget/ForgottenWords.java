package dev.networkingcoach.journal.internal.forget;

import dev.networkingcoach.api.facts.Topic;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Words of names, without accents and case. Stateless. */
final class ForgottenWords {
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  private ForgottenWords() {}

  static List<String> of(String name) {
    return Arrays.stream(BETWEEN.split(plain(Topic.fold(name))))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** The text without accents, letters and all else as they are. */
  static String plain(String text) {
    return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
  }
}
