package dev.networkingcoach.rules.internal.text;

import dev.networkingcoach.api.search.Nearest;
import dev.networkingcoach.rules.own.RuleFault;
import dev.networkingcoach.rules.own.RuleFaultsException;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Texts an embedder gives, to go over those shipped. Immutable and thread-safe.
 *
 * @param locale whom they are for
 * @param source what the bundle is called in messages
 * @param texts the texts, by key
 */
public record TeamMessages(Locale locale, String source, Map<String, String> texts) {
  private static final Set<String> PARTS =
      Set.of("headline", "brief", "reason", "draft", "kind", "when", "idea");

  /** What any text of a rule can show. */
  private static final Set<String> ANYWHERE =
      Set.of("contact", "other", "contacts", "topics", "share", "match", "target");

  /** Copies the texts. */
  public TeamMessages {
    texts = Map.copyOf(texts);
  }

  /**
   * Reads texts as {@link java.util.Properties} are written.
   *
   * @throws IOException if they cannot be read
   * @throws dev.networkingcoach.rules.own.RuleFaultsException if they are no such texts
   */
  public static TeamMessages read(Locale locale, String source, Reader text) throws IOException {
    try {
      return new TeamMessages(locale, source, ShippedBundle.read(text));
    } catch (IllegalArgumentException e) {
      throw new RuleFaultsException(
          List.of(
              new RuleFault(
                  source, 0, null, "is no file of properties.", String.valueOf(e.getMessage()))));
    }
  }

  /**
   * All that is wrong with them beside the shipped ones.
   *
   * @param own the ids of the embedder's own rules
   */
  List<RuleFault> faults(Map<String, String> shipped, Set<String> own) {
    List<RuleFault> faults = new ArrayList<>();
    new TreeMap<>(texts)
        .forEach(
            (key, text) -> {
              try {
                MessageTemplate template = MessageTemplate.parse(key, text);
                String ours = shipped.get(key);
                if (ours != null) {
                  compare(key, template, ours, shipped, faults);
                } else if (!isOfOwnRule(key, own) && !isWord(key)) {
                  faults.add(stranger(key, shipped.keySet(), own));
                }
              } catch (IllegalArgumentException e) {
                faults.add(fault(key, e.getMessage() + ".", null));
              }
            });
    return faults;
  }

  private void compare(
      String key,
      MessageTemplate template,
      String ours,
      Map<String, String> shipped,
      List<RuleFault> faults) {
    if (key.endsWith(".when") || key.endsWith(".idea") || isWord(key)) {
      return;
    }
    Set<String> missing = MessageTemplate.parse(key, ours).requiredFacts();
    missing.removeAll(template.facts());
    if (!missing.isEmpty()) {
      faults.add(
          fault(key, "does not show " + missing + ".", "Ours reads: " + ours.replace("\n", "\\n")));
    }
    Set<String> known = known(key, shipped);
    for (String fact : template.facts()) {
      if (!known.contains(fact)) {
        faults.add(
            fault(
                key,
                "shows {" + fact + "}, which the rule does not know.",
                "It knows " + known + "."));
      }
    }
  }

  /** What the shipped texts of the same rule show. */
  private static Set<String> known(String key, Map<String, String> shipped) {
    Set<String> known = new TreeSet<>(key.startsWith("briefing.") ? Set.of() : ANYWHERE);
    int second = key.indexOf('.', key.indexOf('.') + 1);
    String rule = second < 0 ? key : key.substring(0, second + 1);
    shipped.forEach(
        (other, text) -> {
          if (other.startsWith(rule) || other.equals(key)) {
            known.addAll(MessageTemplate.parse(other, text).facts());
          }
        });
    return known;
  }

  private static boolean isOfOwnRule(String key, Set<String> own) {
    int dot = key.lastIndexOf('.');
    return dot > 0 && PARTS.contains(key.substring(dot + 1)) && own.contains(key.substring(0, dot));
  }

  /** Words for numbers, slots and constants, of which a language may have more than ours. */
  private static boolean isWord(String key) {
    return key.startsWith("number.") || key.startsWith("slot.") || key.startsWith("talk.");
  }

  private RuleFault stranger(String key, Set<String> shipped, Set<String> own) {
    Set<String> known = new TreeSet<>(shipped);
    own.forEach(rule -> PARTS.forEach(part -> known.add(rule + "." + part)));
    return fault(
        key,
        "belongs to no rule.",
        Nearest.to(key, List.copyOf(known)).map(near -> "Maybe " + near + ".").orElse(null));
  }

  private RuleFault fault(String key, String problem, @Nullable String advice) {
    return new RuleFault(source, 0, null, "the message " + key + " " + problem, advice);
  }
}
