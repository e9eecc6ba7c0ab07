package dev.networkingcoach.rules.internal.text;

import dev.networkingcoach.api.facts.Event;
import dev.networkingcoach.api.facts.Favour;
import dev.networkingcoach.api.facts.Group;
import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.Meeting;
import dev.networkingcoach.api.facts.Resource;
import dev.networkingcoach.api.facts.Target;
import dev.networkingcoach.api.facts.Topic;
import dev.networkingcoach.rules.internal.path.Path;
import dev.networkingcoach.rules.internal.standing.Standing;
import dev.networkingcoach.rules.internal.standing.Touch;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts a matched fact, or one of its fields, into words. */
final class FactWords {
  private static final Pattern ARTICLE = Pattern.compile("^(an?|the) ", Pattern.CASE_INSENSITIVE);

  private final Messages messages;
  private final Names names;
  private final LocalDate today;

  FactWords(Messages messages, Names names, LocalDate today) {
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
        case "ago" -> NumberWords.from(today, touch.on());
        default -> touch.on().toString();
      };
    }
    if (fact instanceof Standing standing) {
      return ofStanding(standing, field);
    }
    if (fact instanceof Integer number) {
      return NumberWords.in(field, number);
    }
    if (fact instanceof Resource resource) {
      return ofResource(resource, field);
    }
    if (fact instanceof Event event) {
      return switch (field) {
        case "on" -> event.on().toString();
        case "ago", "ahead" -> NumberWords.from(today, event.on());
        case "id" -> event.id();
        default -> Names.or(event.name(), event.id());
      };
    }
    if (fact instanceof Meeting meeting) {
      return switch (field) {
        case "on" -> meeting.on().toString();
        case "at" -> meeting.at() == null ? null : meeting.at().toString();
        case "purpose" -> Lines.clauseOrNull(meeting.purpose());
        default -> meeting.id();
      };
    }
    if (fact instanceof Group group) {
      return switch (field) {
        case "joined" -> group.joined().toString();
        case "id" -> group.id();
        default -> Names.or(group.name(), group.id());
      };
    }
    if (fact instanceof Target target) {
      return switch (field) {
        case "id" -> target.id();
        case "somebody" -> Names.somebody(target);
        default -> names.person(target.id());
      };
    }
    return plain(fact);
  }

  private @Nullable String ofInteraction(Interaction interaction, String field) {
    return switch (field) {
      case "on" -> interaction.on().toString();
      case "id" -> interaction.id();
      case "ago" -> NumberWords.from(today, interaction.on());
      case "topic" -> TalkTopic.of(interaction.what());
      case "what" -> what(interaction);
      case "event" -> names.event(interaction.event());
      case "occasion" -> names.occasion(interaction.event());
      case "favour" -> interaction.favour() == null ? null : plain(interaction.favour());
      case "thanks" -> interaction.favour() == null ? null : thanksFor(interaction.favour());
      case "gift" -> interaction.favour() == null ? "something" : plain(interaction.favour());
      default -> throw new IllegalArgumentException("An interaction has no field " + field + ".");
    };
  }

  /** What it was about, where that says more than the kind of favour does. */
  private @Nullable String what(Interaction interaction) {
    String what = Lines.clauseOrNull(interaction.what());
    Favour favour = interaction.favour();
    return what != null && favour != null && bare(what).equalsIgnoreCase(bare(plain(favour)))
        ? null
        : what;
  }

  private static String bare(String text) {
    return ARTICLE.matcher(text).replaceFirst("");
  }

  private String thanksFor(Favour favour) {
    return messages.get("Favour." + favour + ".thanks").fill((name, field) -> null);
  }

  private static @Nullable String ofStanding(Standing standing, String field) {
    return switch (field) {
      case "first" -> Names.first(standing);
      case "id" -> standing.id();
      case "introduced" -> Names.introduced(standing);
      case "name" -> Lines.textOrNull(standing.contact().name());
      case "talk" -> TalkTopic.of(standing.touches().lastTopic());
      default -> Names.of(standing.contact());
    };
  }

  private static @Nullable String ofResource(Resource resource, String field) {
    return switch (field) {
      case "id" -> resource.id();
      case "link" -> Lines.textOrNull(resource.link());
      case "title" -> Lines.clauseOrNull(resource.title());
      case "added" -> resource.added().toString();
      default -> Names.or(resource.title(), resource.id());
    };
  }

  private String plain(Object fact) {
    if (fact instanceof Path path) {
      return path.nodes().stream().map(names::person).collect(Collectors.joining(" → "));
    }
    if (fact instanceof Topic topic) {
      return Lines.line(topic.text());
    }
    if (fact instanceof List<?> list) {
      return and(list.stream().map(this::listed).toList());
    }
    if (fact instanceof Enum<?> constant) {
      return messages.word(constant);
    }
    return Lines.line(fact.toString());
  }

  /** Some texts as one: "a", "a and b", "a, b and c". */
  static String and(List<String> texts) {
    int last = texts.size() - 1;
    return last < 1
        ? String.join("", texts)
        : String.join(", ", texts.subList(0, last)) + " and " + texts.get(last);
  }

  private String listed(Object fact) {
    if (fact instanceof Interaction interaction) {
      String favour = interaction.favour() == null ? "" : plain(interaction.favour()) + " ";
      return favour + "on " + interaction.on() + " (" + interaction.id() + ")";
    }
    return plain(fact);
  }
}
