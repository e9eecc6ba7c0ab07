package dev.networkingcoach.rules.internal.text;

import dev.networkingcoach.api.facts.Event;
import dev.networkingcoach.api.facts.Favour;
import dev.networkingcoach.api.facts.Group;
import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.Meeting;
import dev.networkingcoach.api.facts.Resource;
import dev.networkingcoach.api.facts.Target;
import dev.networkingcoach.api.facts.Topic;
import dev.networkingcoach.rules.internal.path.TiePath;
import dev.networkingcoach.rules.internal.standing.Standing;
import dev.networkingcoach.rules.internal.standing.Touch;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts a matched fact, or one of its fields, into words. Not thread-safe. */
final class FactWords {
  private static final Pattern ARTICLE = Pattern.compile("^(an?|the) ", Pattern.CASE_INSENSITIVE);

  private final RuleMessages messages;
  private final FactNames names;
  private final LocalDate today;
  private final Map<String, Said> said = new HashMap<>();

  private @Nullable Said last;

  private record Said(String id, String name, @Nullable String first, @Nullable String talk) {}

  FactWords(RuleMessages messages, FactNames names, LocalDate today) {
    this.messages = messages;
    this.names = names;
    this.today = today;
  }

  /** The name of a contact, target or other person, or the id where no name is known. */
  String person(String id) {
    return names.person(id);
  }

  /**
   * A fact's field, or the fact itself where the field is empty.
   *
   * @return null where the field has nothing to show
   */
  @Nullable String of(Object fact, String field) {
    if (fact instanceof Interaction interaction) {
      return ofInteraction(interaction, field);
    }
    if (fact instanceof Touch touch) {
      return switch (field) {
        case "id" -> touch.id();
        case "ago" -> messages.numbers().from(today, touch.on());
        default -> touch.on().toString();
      };
    }
    if (fact instanceof Standing standing) {
      return ofStanding(standing, field);
    }
    if (fact instanceof Integer number) {
      return messages.numbers().in(field, number);
    }
    if (fact instanceof Resource resource) {
      return ofResource(resource, field);
    }
    if (fact instanceof Event event) {
      return switch (field) {
        case "on" -> event.on().toString();
        case "ago", "ahead" -> messages.numbers().from(today, event.on());
        case "id" -> event.id();
        case "etiquette" -> messages.etiquette(event);
        default -> FactNames.or(event.name(), event.id());
      };
    }
    if (fact instanceof Meeting meeting) {
      return switch (field) {
        case "on" -> meeting.on().toString();
        case "at" -> meeting.at() == null ? null : meeting.at().toString();
        case "purpose" -> QuotedText.clauseOrNull(meeting.purpose());
        default -> meeting.id();
      };
    }
    if (fact instanceof Group group) {
      return switch (field) {
        case "joined" -> group.joined().toString();
        case "id" -> group.id();
        default -> FactNames.or(group.name(), group.id());
      };
    }
    if (fact instanceof Target target) {
      return switch (field) {
        case "id" -> target.id();
        case "somebody" -> names.somebody(target);
        default -> names.person(target.id());
      };
    }
    return plain(fact);
  }

  private @Nullable String ofInteraction(Interaction interaction, String field) {
    return switch (field) {
      case "on" -> interaction.on().toString();
      case "id" -> interaction.id();
      case "ago" -> messages.numbers().from(today, interaction.on());
      case "topic" -> messages.talk().of(interaction.what());
      case "what" -> what(interaction);
      case "event" -> names.event(interaction.event());
      case "occasion" -> names.occasion(interaction.event());
      case "favour" -> interaction.favour() == null ? null : plain(interaction.favour());
      case "thanks" -> interaction.favour() == null ? null : thanksFor(interaction.favour());
      case "gift" -> gift(interaction.favour());
      default -> throw new IllegalArgumentException("An interaction has no field " + field + ".");
    };
  }

  /** What it was about, where that says more than the kind of favour does. */
  private @Nullable String what(Interaction interaction) {
    String what = QuotedText.clauseOrNull(interaction.what());
    Favour favour = interaction.favour();
    return what != null && favour != null && bare(what).equalsIgnoreCase(bare(plain(favour)))
        ? null
        : what;
  }

  private static String bare(String text) {
    return ARTICLE.matcher(text).replaceFirst("");
  }

  /** A favour is done, not given. */
  private String gift(@Nullable Favour favour) {
    return favour == null || favour == Favour.OTHER
        ? messages.phrase("favour.gift", (name, field) -> null)
        : plain(favour);
  }

  private String thanksFor(Favour favour) {
    return messages.get("Favour." + favour + ".thanks").fill((name, field) -> null);
  }

  private @Nullable String ofStanding(Standing standing, String field) {
    return switch (field) {
      case "first" -> said(standing).first;
      case "short" -> Objects.requireNonNullElse(said(standing).first, said(standing).name);
      case "id" -> standing.id();
      case "introduced" -> names.introduced(standing);
      case "name" -> QuotedText.textOrNull(standing.contact().name());
      case "talk" -> said(standing).talk;
      default -> said(standing).name;
    };
  }

  /** What is said of somebody again and again, worked out once. */
  private Said said(Standing standing) {
    Said known = last;
    if (known != null && known.id.equals(standing.id())) {
      return known;
    }
    known = said.get(standing.id());
    if (known == null) {
      known =
          new Said(
              standing.id(),
              FactNames.of(standing.contact()),
              FactNames.first(standing),
              messages.talk().of(standing.touches().lastTopic()));
      said.put(standing.id(), known);
    }
    last = known;
    return known;
  }

  private static @Nullable String ofResource(Resource resource, String field) {
    return switch (field) {
      case "id" -> resource.id();
      case "link" -> QuotedText.textOrNull(resource.link());
      case "title" -> QuotedText.clauseOrNull(resource.title());
      case "added" -> resource.added().toString();
      default -> FactNames.or(resource.title(), resource.id());
    };
  }

  private String plain(Object fact) {
    if (fact instanceof TiePath path) {
      return path.nodes().stream().map(names::person).collect(Collectors.joining(" → "));
    }
    if (fact instanceof Topic topic) {
      return QuotedText.line(topic.text());
    }
    if (fact instanceof List<?> list) {
      return and(list, this::listed);
    }
    if (fact instanceof Enum<?> constant) {
      return messages.word(constant);
    }
    return QuotedText.line(fact.toString());
  }

  /** Some things as one text: "a", "a and b", "a, b and c". */
  <T> String and(List<T> things, Function<T, String> text) {
    int last = things.size() - 1;
    if (last == 0) {
      return text.apply(things.get(0));
    }
    String first = things.subList(0, last).stream().map(text).collect(Collectors.joining(", "));
    return messages.phrase(
        "list.and", (name, field) -> name.equals("first") ? first : text.apply(things.get(last)));
  }

  private String listed(Object fact) {
    if (fact instanceof Interaction interaction) {
      return messages.phrase("list.interaction", (name, field) -> of(interaction, name));
    }
    return plain(fact);
  }
}
