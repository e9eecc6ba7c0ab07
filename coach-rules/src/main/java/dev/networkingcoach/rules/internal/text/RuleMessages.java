package dev.networkingcoach.rules.internal.text;

import dev.networkingcoach.api.facts.Event;
import dev.networkingcoach.api.plan.Action;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The texts of the rules in one language, keyed by the rule's id. Immutable and thread-safe; what
 * was looked up once is remembered.
 */
public final class RuleMessages {
  /** Under this and a number stand the points of etiquette. */
  private static final String ETIQUETTE = "briefing.etiquette.";

  private final Map<String, MessageTemplate> messages = new HashMap<>();
  private final Map<String, String> templates;
  private final List<MessageTemplate> etiquette = new ArrayList<>();
  private final Map<RuleAction, RuleTexts> texts = new ConcurrentHashMap<>();
  private final Map<Enum<?>, String> words = new ConcurrentHashMap<>();
  private final NumberWords numbers;
  private final TalkTopic talk;

  private record RuleAction(String rule, Action action) {}

  /** These texts, by key; each was checked before. */
  RuleMessages(Map<String, String> templates) {
    this.templates = Map.copyOf(templates);
    templates.forEach((key, text) -> messages.put(key, MessageTemplate.parse(key, text)));
    for (int i = 1; messages.containsKey(ETIQUETTE + i); i++) {
      etiquette.add(get(ETIQUETTE + i));
    }
    numbers = new NumberWords(this);
    talk = new TalkTopic(templates.get("talk.fillers"), templates.get("talk.ways"));
  }

  /** The texts shipped with the rules, in English. */
  public static RuleMessages shipped() {
    return new RuleMessages(ShippedBundle.of(Locale.ENGLISH));
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
      throw missing(key);
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
    return get(key).readable(this::slotName);
  }

  /** Whose idea a rule is: what stands under its id, or else what the rule says itself. */
  public String idea(String rule, String own) {
    return templates.getOrDefault(rule + ".idea", own);
  }

  /** The names of the facts that texts of a rule show come what may, outside of brackets. */
  public Set<String> requiredFacts(String rule) {
    Set<String> required = new TreeSet<>();
    for (String part : List.of("headline", "reason", "draft")) {
      MessageTemplate message = messages.get(rule + "." + part);
      if (message != null) {
        required.addAll(message.requiredFacts());
      }
    }
    return required;
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

  /** Numbers and days in words. */
  NumberWords numbers() {
    return numbers;
  }

  /** What tells the topic of a talk from how two people met. */
  TalkTopic talk() {
    return talk;
  }

  /** What stands in a slot, for whoever reads a template: the whole slot, or fact and field. */
  private String slotName(String slot, String fact, String field) {
    String whole = templates.get("slot." + slot);
    if (whole != null) {
      return whole;
    }
    String name = templates.getOrDefault("slot.fact." + fact, fact);
    if (field.isEmpty()) {
      return name;
    }
    String part = templates.getOrDefault("slot.field." + field, field);
    return get("slot.of").fill((one, none) -> one.equals("field") ? part : name);
  }

  /** A text that shows nothing but what it is given. */
  String phrase(String key, MessageTemplate.Slots slots) {
    return get(key).fill(slots);
  }

  /** The message under a key; null for none. */
  @Nullable MessageTemplate find(String key) {
    return messages.get(key);
  }

  /** The message under a key. */
  MessageTemplate get(String key) {
    MessageTemplate message = messages.get(key);
    if (message == null) {
      throw missing(key);
    }
    return message;
  }

  private static IllegalStateException missing(String key) {
    return new IllegalStateException("The message " + key + " is missing.");
  }
}
