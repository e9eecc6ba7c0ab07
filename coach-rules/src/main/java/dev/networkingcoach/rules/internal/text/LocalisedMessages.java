package dev.networkingcoach.rules.internal.text;

import dev.networkingcoach.rules.own.RuleFault;
import dev.networkingcoach.rules.own.RuleFaultsException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The texts in every language there are some in. What a language lacks is said in English. Thread-
 * safe.
 */
public final class LocalisedMessages {
  private final List<TeamMessages> team;
  private final Map<Locale, RuleMessages> known = new ConcurrentHashMap<>();

  /**
   * Puts texts of the embedder over those shipped.
   *
   * @param rules the ids of the embedder's own rules
   * @throws RuleFaultsException naming each text that is missing or cannot be shown
   */
  public LocalisedMessages(List<TeamMessages> team, List<String> rules) {
    this.team = List.copyOf(team);
    Map<String, String> english = ShippedBundle.of(Locale.ENGLISH);
    List<RuleFault> faults = new ArrayList<>();
    Set<String> own = new HashSet<>(rules);
    team.forEach(bundle -> faults.addAll(bundle.faults(english, own)));
    Set<String> given = new HashSet<>();
    team.forEach(bundle -> given.addAll(bundle.texts().keySet()));
    for (String rule : rules) {
      for (String part : List.of("headline", "reason", "when")) {
        if (!given.contains(rule + "." + part)) {
          faults.add(
              new RuleFault(
                  "messages",
                  0,
                  rule,
                  "has no text " + rule + "." + part + ".",
                  "Give it with RuleBasedCoach.builder().messages(Locale.ENGLISH, …)."));
        }
      }
    }
    if (!faults.isEmpty()) {
      throw new RuleFaultsException(faults);
    }
  }

  /** The languages and countries there are texts for. */
  public Set<Locale> locales() {
    Set<Locale> locales = new LinkedHashSet<>(ShippedBundle.LANGUAGES);
    team.forEach(bundle -> locales.add(bundle.locale()));
    return locales;
  }

  /**
   * The texts for a locale: for {@code de-AT} those for Austria, over those in German, over those
   * in English.
   */
  public RuleMessages of(Locale locale) {
    List<Locale> order = new ArrayList<>(List.of(Locale.ROOT, Locale.ENGLISH));
    Locale language = Locale.forLanguageTag(locale.getLanguage());
    if (!order.contains(language)) {
      order.add(language);
    }
    Locale country =
        new Locale.Builder()
            .setLanguage(locale.getLanguage())
            .setRegion(locale.getCountry())
            .build();
    if (!order.contains(country)) {
      order.add(country);
    }
    Locale nearest =
        order.stream().filter(locales()::contains).reduce((a, b) -> b).orElse(Locale.ENGLISH);
    return known.computeIfAbsent(nearest, key -> new RuleMessages(over(order)));
  }

  private Map<String, String> over(List<Locale> order) {
    Map<String, String> all = new HashMap<>();
    // Texts of one's own in any language are better than none.
    team.forEach(bundle -> bundle.texts().forEach(all::putIfAbsent));
    for (Locale one : order) {
      all.putAll(ShippedBundle.of(one));
      team.stream()
          .filter(bundle -> bundle.locale().equals(one))
          .forEach(bundle -> all.putAll(bundle.texts()));
    }
    return all;
  }
}
