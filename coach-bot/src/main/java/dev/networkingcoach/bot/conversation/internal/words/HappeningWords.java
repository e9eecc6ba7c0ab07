package dev.networkingcoach.bot.conversation.internal.words;

import dev.networkingcoach.api.facts.Favour;
import dev.networkingcoach.api.facts.Initiator;
import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.facts.Introduction;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What happened, in words: "met Dana Ortiz at JavaZone on Sat 14 Nov". */
public final class HappeningWords {
  private static final Map<Favour, String> FAVOURS = new EnumMap<>(Favour.class);

  static {
    FAVOURS.put(Favour.KNOWLEDGE, "knowledge worth having");
    FAVOURS.put(Favour.INTRODUCTION, "an introduction");
    FAVOURS.put(Favour.RECOMMENDATION, "a recommendation");
    FAVOURS.put(Favour.REFERRAL, "a referral");
    FAVOURS.put(Favour.HELP, "help");
    FAVOURS.put(Favour.OTHER, "a favour");
  }

  private final UnaryOperator<String> names;
  private final LocalDate today;

  /**
   * Words for what happened.
   *
   * @param names the name of somebody or something by its id
   * @param today the day from which dates are seen
   */
  public HappeningWords(UnaryOperator<String> names, LocalDate today) {
    this.names = names;
    this.today = today;
  }

  /** A favour as it stands in a sentence. */
  public static String favour(Favour favour) {
    return FAVOURS.getOrDefault(favour, "a favour");
  }

  /** An interaction. */
  public String of(Interaction interaction) {
    StringBuilder words = new StringBuilder(core(interaction));
    if (interaction.target() != null) {
      words.append(" to ").append(names.apply(interaction.target()));
    }
    if (interaction.resource() != null) {
      words.append(" (").append(names.apply(interaction.resource())).append(')');
    }
    if (interaction.event() != null) {
      words.append(" at ").append(names.apply(interaction.event()));
    }
    if (interaction.group() != null) {
      words.append(" in ").append(names.apply(interaction.group()));
    }
    words.append(' ').append(DatePhrases.inSentence(interaction.on(), today));
    String what = interaction.what();
    Favour favour = interaction.favour();
    boolean isSaid = favour != null && what != null && favour(favour).endsWith(what.strip());
    return what == null || what.isBlank() || isSaid
        ? words.toString()
        : words.append(": ").append(SentencePieces.brief(what)).toString();
  }

  private String core(Interaction interaction) {
    String name = names.apply(interaction.contact());
    Favour favour = interaction.favour();
    String what = favour == null ? "" : favour(favour);
    InteractionKind kind = interaction.kind();
    return switch (kind) {
      case MET -> "met " + name;
      case TALKED -> talked(interaction, name);
      case GAVE -> "gave " + name + " " + (what.isEmpty() ? "something" : what);
      case ASKED -> "asked " + name + (what.isEmpty() ? "" : " for " + what);
      case RECEIVED -> "got " + (what.isEmpty() ? "something" : what) + " from " + name;
      case DECLINED -> name + " declined" + (what.isEmpty() ? "" : " " + what);
      case THANKED -> "thanked " + name + (what.isEmpty() ? "" : " for " + what);
      case PITCHED -> "pitched to " + name;
    };
  }

  private static String talked(Interaction interaction, String name) {
    Initiator by = interaction.by();
    if (by == null) {
      return "talked with " + name;
    }
    return by == Initiator.OWNER ? "wrote to " + name : name + " wrote to you";
  }

  /** An introduction. */
  public String of(Introduction introduction) {
    String topic = introduction.topic();
    return "introduced "
        + names.apply(introduction.between().get(0))
        + " and "
        + names.apply(introduction.between().get(1))
        + " "
        + DatePhrases.inSentence(introduction.on(), today)
        + (topic == null || topic.isBlank() ? "" : ": " + SentencePieces.brief(topic));
  }
}
