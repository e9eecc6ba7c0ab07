package dev.networkingcoach.rules.internal.text;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Meeting;
import dev.networkingcoach.api.facts.Topic;
import dev.networkingcoach.api.plan.AdviceText;
import dev.networkingcoach.api.plan.AdviceValue;
import dev.networkingcoach.rules.internal.finding.ReviewObjection;
import dev.networkingcoach.rules.internal.finding.RuleFinding;
import dev.networkingcoach.rules.internal.ranking.RankedFinding;
import dev.networkingcoach.rules.internal.situation.Situation;
import dev.networkingcoach.rules.internal.standing.Standing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts what the rules concluded about one network into words. Not thread-safe. */
public final class FindingWording {
  private final RuleMessages messages;
  private final FactWords words;
  private final Openers openers;
  private final Briefing briefing;

  /** Words for one network on a day. */
  public FindingWording(RuleMessages messages, Situation situation) {
    this.messages = messages;
    this.words = new FactWords(messages, new FactNames(situation, messages), situation.today());
    this.openers = new Openers(situation);
    this.briefing = new Briefing(messages, words, openers);
  }

  /** The words of what was found, worked out when they are read. */
  public AdviceText text(RankedFinding ranked) {
    // A rule without texts is a fault at once, and not when somebody happens to read it.
    return AdviceText.later(new FoundText(texts(ranked), ranked), this);
  }

  /** What was found, to be put into words. */
  private final class FoundText implements AdviceText.Source {
    private final RuleTexts texts;
    private final RankedFinding ranked;
    private @Nullable List<String> sentences;

    FoundText(RuleTexts texts, RankedFinding ranked) {
      this.texts = texts;
      this.ranked = ranked;
    }

    @Override
    public String headline() {
      return texts.headline().fill(slots(ranked.finding(), ranked.topics()));
    }

    @Override
    public String brief() {
      MessageTemplate brief = texts.brief();
      return brief == null
          ? AdviceText.Source.super.brief()
          : brief.fill(slots(ranked.finding(), ranked.topics())).strip();
    }

    @Override
    public List<String> because() {
      return marked().stream().map(MessageTemplate::today).toList();
    }

    @Override
    public List<String> lasting() {
      return marked().stream().map(MessageTemplate::lasting).toList();
    }

    private List<String> marked() {
      List<String> known = sentences;
      if (known == null) {
        known = sentences(texts.reason(), ranked);
        sentences = known;
      }
      return known;
    }

    @Override
    public List<AdviceValue> values() {
      Set<String> names = new LinkedHashSet<>(texts.headline().facts());
      names.addAll(texts.reason().facts());
      Set<AdviceValue> values = new LinkedHashSet<>();
      for (RuleFinding finding : ranked.findings()) {
        for (String name : names) {
          @Nullable Object fact = shownFact(name, finding);
          if (fact != null) {
            values.add(FactValues.of(name, fact));
          }
        }
      }
      return List.copyOf(values);
    }

    private @Nullable Object shownFact(String name, RuleFinding finding) {
      return switch (name) {
        case "contacts" -> finding.contacts().isEmpty() ? null : finding.contacts();
        case "topics" -> finding.topics().isEmpty() ? null : finding.topics();
        case "meet" -> finding.evidence().get(name);
        default -> fact(name, "", finding, finding.topics());
      };
    }

    @Override
    public @Nullable String draft() {
      MessageTemplate draft = texts.draft();
      return draft == null ? null : draft.fill(slots(ranked.finding(), ranked.topics())).strip();
    }
  }

  private List<String> sentences(MessageTemplate reason, RankedFinding ranked) {
    if (ranked.findings().size() == 1) {
      return reason.sentences(slots(ranked.finding(), ranked.topics()));
    }
    List<List<String>> each = new ArrayList<>();
    for (RuleFinding finding : ranked.findings()) {
      each.add(reason.sentences(slots(finding, finding.topics())));
    }
    each.sort(Comparator.comparing(sentences -> String.join("\n", sentences)));
    Set<String> all = new LinkedHashSet<>();
    each.forEach(all::addAll);
    return List.copyOf(all);
  }

  /** What speaks against a planned action, in a sentence. */
  public String because(ReviewObjection objection) {
    return messages
        .get(objection.rule() + ".reason")
        .fill(
            (name, field) ->
                name.equals("contact")
                    ? named(objection.contact(), field)
                    : shown(objection.evidence().get(name), field));
  }

  private static @Nullable String named(Contact contact, String field) {
    return field.equals("name") ? QuotedText.textOrNull(contact.name()) : FactNames.of(contact);
  }

  private RuleTexts texts(RankedFinding ranked) {
    return messages.texts(ranked.finding().rule(), ranked.finding().action());
  }

  private MessageTemplate.Slots slots(RuleFinding finding, List<Topic> topics) {
    return (name, field) -> shown(fact(name, field, finding, topics), field);
  }

  private @Nullable String looked(@Nullable Object ids) {
    return ids instanceof List<?> list && !list.isEmpty()
        ? briefing.event(list.stream().map(String.class::cast).toList())
        : null;
  }

  private @Nullable Object fact(
      String name, String field, RuleFinding finding, List<Topic> topics) {
    List<Standing> contacts = finding.contacts();
    return switch (name) {
      case "contact" -> contacts.isEmpty() ? null : contacts.get(0);
      case "other" -> contacts.size() < 2 ? null : contacts.get(1);
      case "contacts" ->
          field.isEmpty()
              ? listed(contacts)
              : briefing.meeting(
                  contacts, (Meeting) Objects.requireNonNull(finding.evidence().get("meeting")));
      case "meet" -> looked(finding.evidence().get(name));
      case "topics" -> written(topics);
      case "share" -> contacts.isEmpty() ? null : openers.resourceFor(contacts.get(0));
      case "match" -> contacts.isEmpty() ? null : openers.matchFor(contacts.get(0));
      case "target" -> {
        Object given = finding.evidence().get(name);
        yield given == null ? finding.target() : given;
      }
      default -> finding.evidence().get(name);
    };
  }

  private @Nullable String shown(@Nullable Object fact, String field) {
    return fact == null ? null : words.of(fact, field);
  }

  private @Nullable String listed(List<Standing> contacts) {
    return contacts.isEmpty()
        ? null
        : words.and(contacts, standing -> FactNames.of(standing.contact()));
  }

  private @Nullable String written(List<Topic> topics) {
    return topics.isEmpty() ? null : words.and(topics, topic -> QuotedText.line(topic.text()));
  }
}
