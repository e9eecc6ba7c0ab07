package dev.networkingcoach.rules;

import dev.networkingcoach.api.explain.CycleStage;
import dev.networkingcoach.api.facts.Advocacy;
import dev.networkingcoach.api.facts.Favour;
import dev.networkingcoach.api.facts.Relation;
import dev.networkingcoach.api.plan.Action;
import dev.networkingcoach.api.review.Platform;
import dev.networkingcoach.rules.internal.text.RuleMessages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is wrong with the message bundle, seen beside the rulebook. */
final class BundleFaults {
  private static final List<Class<? extends Enum<?>>> WORDS =
      List.of(Advocacy.class, CycleStage.class, Favour.class, Platform.class, Relation.class);

  /** Slots that any message can show; all others show the evidence of the rule. */
  private static final Set<String> ANYWHERE =
      Set.of("contact", "other", "contacts", "topics", "share", "match");

  /** What begins so serves all rules. */
  private static final Set<String> OF_ALL_RULES =
      Set.of("briefing.", "number.", "list.", "person.", "favour.", "talk.", "slot.");

  private static final Pattern SLOT = Pattern.compile("\\{([^}.]*)");

  /**
   * Slots a draft may show: all others may hold an id, or what is none of the reader's business.
   */
  private static final Set<String> SENT =
      Set.of(
          "contact.first",
          "contact.introduced",
          "contact.talk",
          "other.first",
          "other.introduced",
          "topics",
          "share.title",
          "resource.title",
          "resource.link",
          "age.belated",
          "met.occasion",
          "wrote.topic",
          "asked.what",
          "received.thanks",
          "received.what",
          "target.somebody");

  private static final Pattern WHOLE_SLOT = Pattern.compile("\\{([^}]*)}");

  private final RuleMessages messages = RuleMessages.shipped();
  private final Set<String> keys = messages.keys();
  private final List<String> faults = new ArrayList<>();

  /** Each rule has its texts, and a draft just where what it advises is a message. */
  List<String> missing() {
    for (String rule : Rulebook.all()) {
      for (String part : List.of("headline", "reason", "when")) {
        if (!keys.contains(rule + "." + part)) {
          faults.add(rule + ": has no " + part + " in the bundle");
        }
      }
      Set<Action> actions = Rulebook.actions().getOrDefault(rule, Set.of());
      for (String part : List.of("brief", "kind")) {
        if (keys.contains(rule + "." + part) == actions.isEmpty()) {
          faults.add(rule + ": a rule that advises has one " + part + ", and no other rule has");
        }
      }
      boolean message = !actions.isEmpty() && Rulebook.MESSAGES.containsAll(actions);
      if (keys.contains(rule + ".draft") != message) {
        faults.add(rule + (message ? ": has no draft" : ": has a draft, but is no message"));
      }
    }
    return faults;
  }

  /** Each key belongs to a rule, perhaps to one of its actions, or is a word. */
  List<String> strangers() {
    Set<String> known = new TreeSet<>();
    for (String rule : Rulebook.all()) {
      for (String part : List.of("headline", "brief", "reason", "when", "kind", "draft")) {
        known.add(rule + "." + part);
        for (Action action : Rulebook.actions().getOrDefault(rule, Set.of())) {
          known.add(rule + "." + action + "." + part);
        }
      }
    }
    for (Class<? extends Enum<?>> word : WORDS) {
      for (Enum<?> constant : word.getEnumConstants()) {
        known.add(word.getSimpleName() + "." + constant.name());
      }
    }
    for (Favour favour : Favour.values()) {
      known.add("Favour." + favour + ".thanks");
    }
    for (String key : keys) {
      if (!known.contains(key) && OF_ALL_RULES.stream().noneMatch(key::startsWith)) {
        faults.add(key + ": belongs to no rule and no word");
      }
    }
    return faults;
  }

  /** Each slot shows evidence that its rule was seen to give; one left out for good is a typo. */
  List<String> slots(Map<String, Set<String>> evidence) {
    for (String key : keys) {
      for (String rule : Rulebook.all()) {
        if (key.startsWith(rule + ".")) {
          Matcher slots = SLOT.matcher(messages.template(key));
          while (slots.find()) {
            String slot = slots.group(1);
            if (!ANYWHERE.contains(slot) && !evidence.getOrDefault(rule, Set.of()).contains(slot)) {
              faults.add(key + ": shows {" + slot + "}, which the rule does not know");
            }
          }
        }
      }
    }
    return faults;
  }

  /** A draft is read by somebody else. */
  List<String> drafts() {
    for (String key : keys) {
      if (key.endsWith(".draft")) {
        Matcher slots = WHOLE_SLOT.matcher(messages.template(key));
        while (slots.find()) {
          if (!SENT.contains(slots.group(1))) {
            faults.add(key + ": shows {" + slots.group(1) + "} to somebody else");
          }
        }
      }
    }
    return faults;
  }
}
