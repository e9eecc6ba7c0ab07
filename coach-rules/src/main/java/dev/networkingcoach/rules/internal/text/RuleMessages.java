package dev.networkingcoach.rules.internal.text;

import dev.networkingcoach.api.facts.Event;
import dev.networkingcoach.api.plan.Action;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The message bundle: every text of a rule, keyed by its id. Immutable and thread-safe. */
public final class RuleMessages {
  private static final String BUNDLE = "/dev/networkingcoach/rules/book/messages.properties";

  /** Under this and a number stand the points of etiquette. */
  private static final String ETIQUETTE = "briefing.etiquette.";

  private final Map<String, MessageTemplate> messages = new HashMap<>();
  private final Map<String, String> templates = new HashMap<>();
  private final List<MessageTemplate> etiquette = new ArrayList<>();
  private final Map<RuleAction, RuleTexts> texts = new ConcurrentHashMap<>();
  private final Map<Enum<?>, String> words = new ConcurrentHashMap<>();

  private record RuleAction(String rule, Action action) {}

  private RuleMessages(Properties properties) {
    for (String key : properties.stringPropertyNames()) {
      templates.put(key, properties.getProperty(key));
      messages.put(key, MessageTemplate.parse(key, properties.getProperty(key)));
    }
    for (int i = 1; messages.containsKey(ETIQUETTE + i); i++) {
      etiquette.add(get(ETIQUETTE + i));
    }
  }

  /** The bundle shipped with the rules, in English. */
  public static RuleMessages shipped() {
    Properties properties = new Properties();
    try (InputStream bytes = RuleMessages.class.getResourceAsStream(BUNDLE);
        Reader text =
            new InputStreamReader(Objects.requireNonNull(bytes, BUNDLE), StandardCharsets.UTF_8)) {
      properties.load(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new RuleMessages(properties);
  }

  /** Every key there is. */
  public Set<String> keys() {
    return new TreeSet<>(templates.keySet());
  }

  /**
   * The text under a key as it is written, slots and all.
   *
   * @throws IllegalStateException if there is none
   */
  public String template(String key) {
    String template = templates.get(key);
    if (template == null) {
      throw new IllegalStateException("The message " + key + " is missing from " + BUNDLE + ".");
    }
    return template;
  }

  /** What a rule suggests, in the plural; empty where the bundle has no word for it. */
  public String kind(String rule) {
    return templates.getOrDefault(rule + ".kind", "");
  }

  /**
   * The text under a key as a person can read it: {@code {met.on}} is {@code {day of the meeting}}.
   *
   * @throws IllegalStateException if there is none
   */
  public String readable(String key) {
    return get(key).readable();
  }

  /** The texts of a rule for an action: those for the action, or else for the rule. */
  RuleTexts texts(String rule, Action action) {
    return texts.computeIfAbsent(
        new RuleAction(rule, action),
        key ->
            new RuleTexts(
                required(key, "headline"),
                find(key, "brief"),
                required(key, "reason"),
                find(key, "draft")));
  }

  private MessageTemplate required(RuleAction key, String part) {
    MessageTemplate message = find(key, part);
    return message == null ? get(key.rule + "." + part) : message;
  }

  private @Nullable MessageTemplate find(RuleAction key, String part) {
    MessageTemplate message = messages.get(key.rule + "." + key.action + "." + part);
    return message == null ? messages.get(key.rule + "." + part) : message;
  }

  /** One of the points of etiquette: always the same for one event, another for the next. */
  String etiquette(Event event) {
    int chosen = event.id().hashCode() + event.on().getDayOfYear();
    return etiquette.get(Math.floorMod(chosen, etiquette.size())).fill((name, field) -> null);
  }

  /** A constant in words: what the bundle calls it, or else its name. */
  String word(Enum<?> constant) {
    return words.computeIfAbsent(
        constant,
        key -> {
          MessageTemplate word = messages.get(key.getDeclaringClass().getSimpleName() + "." + key);
          return word == null
              ? key.name().toLowerCase(Locale.ROOT).replace('_', ' ')
              : word.fill((name, field) -> null);
        });
  }

  /** The message under a key. */
  MessageTemplate get(String key) {
    MessageTemplate message = messages.get(key);
    if (message == null) {
      throw new IllegalStateException("The message " + key + " is missing from " + BUNDLE + ".");
    }
    return message;
  }
}
