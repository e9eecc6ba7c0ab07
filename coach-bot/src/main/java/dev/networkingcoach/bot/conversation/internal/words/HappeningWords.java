package dev.networkingcoach.bot.conversation.internal.words;

import static dev.networkingcoach.bot.conversation.internal.words.WordTexts.TEXTS;

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
    FAVOURS.put(Favour.KNOWLEDGE, TEXTS.knowledgeWorthHaving());
    FAVOURS.put(Favour.INTRODUCTION, TEXTS.anIntroduction());
    FAVOURS.put(Favour.RECOMMENDATION, TEXTS.aRecommendation());
    FAVOURS.put(Favour.REFERRAL, TEXTS.aReferral());
    FAVOURS.put(Favour.HELP, "help");
    FAVOURS.put(Favour.OTHER, TEXTS.aFavour());
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
    return FAVOURS.getOrDefault(favour, TEXTS.aFavour());
  }

  /** An interaction. */
  public String of(Interaction interaction) {
    StringBuilder words = new StringBuilder(core(interaction));
    if (interaction.target() != null) {
      words.append(TEXTS.to2()).append(names.apply(interaction.target()));
    }
    if (interaction.resource() != null) {
      words.append(" (").append(names.apply(interaction.resource())).append(')');
    }
    if (interaction.event() != null) {
      words.append(TEXTS.at2()).append(names.apply(interaction.event()));
    }
    if (interaction.group() != null) {
      words.append(TEXTS.in()).append(names.apply(interaction.group()));
    }
    words.append(' ').append(DatePhrases.inSentence(interaction.on(), today));
    String what = interaction.what();
    Favour favour = interaction.favour();
    boolean isSaid =
        isNamed(interaction)
            || (favour != null && what != null && favour(favour).endsWith(what.strip()));
    return what == null || what.isBlank() || isSaid
        ? words.toString()
        : words.append(": ").append(SentencePieces.brief(what)).toString();
  }

  /** Of knowledge its subject says more than that it is knowledge. */
  private static boolean isNamed(Interaction interaction) {
    String what = interaction.what();
    return interaction.favour() == Favour.KNOWLEDGE && what != null && !what.isBlank();
  }

  private String core(Interaction interaction) {
    String name = names.apply(interaction.contact());
    Favour favour = interaction.favour();
    String said = interaction.what();
    String what =
        favour == null
            ? ""
            : isNamed(interaction) && said != null ? SentencePieces.brief(said) : favour(favour);
    InteractionKind kind = interaction.kind();
    return switch (kind) {
      case MET -> TEXTS.met(name);
      case TALKED -> talked(interaction, name);
      case GAVE -> TEXTS.gave(name, what.isEmpty() ? TEXTS.something() : what);
      case ASKED -> TEXTS.asked(name, what.isEmpty() ? "" : TEXTS.forWhat(what));
      case RECEIVED -> TEXTS.gotFrom(what.isEmpty() ? TEXTS.something() : what, name);
      case DECLINED -> TEXTS.declined(name, what.isEmpty() ? "" : " " + what);
      case THANKED -> TEXTS.thanked(name, what.isEmpty() ? "" : TEXTS.forWhat(what));
      case PITCHED -> TEXTS.pitchedTo(name);
    };
  }

  private static String talked(Interaction interaction, String name) {
    Initiator by = interaction.by();
    if (by == null) {
      return TEXTS.talkedWith(name);
    }
    return by == Initiator.OWNER ? TEXTS.wroteTo(name) : TEXTS.wroteToYou(name);
  }

  /** An introduction. */
  public String of(Introduction introduction) {
    String topic = introduction.topic();
    return TEXTS.introducedAnd(
        names.apply(introduction.between().get(0)),
        names.apply(introduction.between().get(1)),
        DatePhrases.inSentence(introduction.on(), today),
        topic == null || topic.isBlank() ? "" : ": " + SentencePieces.brief(topic));
  }
}
