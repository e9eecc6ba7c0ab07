package dev.networkingcoach.bot.conversation.internal.query;

import static dev.networkingcoach.bot.conversation.internal.query.QueryTexts.TEXTS;

import dev.networkingcoach.api.facts.Favour;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.bot.conversation.internal.words.HappeningWords;
import dev.networkingcoach.bot.conversation.internal.words.SentencePieces;
import dev.networkingcoach.language.command.FactQuery;
import dev.networkingcoach.language.command.FactQuery.Circumstance;
import dev.networkingcoach.language.command.FactQuery.Dealing;
import dev.networkingcoach.language.command.FactQuery.Sought;
import dev.networkingcoach.language.command.FactQuery.Traits;
import dev.networkingcoach.language.command.Who;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A question in words, to be part of its answer. */
final class QueryWords {
  private static final int LONGEST = 60;

  private QueryWords() {}

  /** Such as "met Dana at JavaZone this month". */
  static String dealing(Dealing dealing, String whom, String thing) {
    return deed(dealing.kinds(), dealing.favour(), whom, thing) + rest(dealing);
  }

  /** About what, where and when it happened. */
  static String rest(Dealing dealing) {
    return (dealing.about() == null ? "" : " about " + quoted(dealing.about()))
        + circumstance(dealing.circumstance());
  }

  /** Such as "met" in "you have not met". */
  static String participle(Set<InteractionKind> kinds) {
    if (kinds.equals(Set.of(InteractionKind.MET, InteractionKind.TALKED))) {
      return "talked with";
    } else if (kinds.size() != 1) {
      return "been in touch with";
    }
    return switch (kinds.iterator().next()) {
      case MET -> "met";
      case TALKED -> "talked with";
      case GAVE -> "given anything";
      case ASKED -> "asked for anything";
      case RECEIVED -> "got anything from";
      case DECLINED -> "been turned down by";
      case THANKED -> "thanked";
      case PITCHED -> "pitched to";
    };
  }

  private static String deed(
      Set<InteractionKind> kinds, @Nullable Favour favour, String whom, String thing) {
    if (kinds.equals(Set.of(InteractionKind.MET, InteractionKind.TALKED))) {
      return "talked with " + whom;
    }
    if (kinds.size() != 1) {
      return TEXTS.wereInTouchWith(whom);
    }
    String what = favour == null ? thing : HappeningWords.favour(favour);
    return switch (kinds.iterator().next()) {
      case MET -> "met " + whom;
      case TALKED -> "talked with " + whom;
      case GAVE ->
          favour == Favour.INTRODUCTION ? "introduced " + whom : "gave " + whom + " " + what;
      case ASKED -> "asked " + whom + " for " + what;
      case RECEIVED -> "got " + what + " from " + whom;
      case DECLINED -> "were turned down by " + whom;
      case THANKED -> "thanked " + whom;
      case PITCHED -> "pitched to " + whom;
    };
  }

  private static String circumstance(Circumstance circumstance) {
    FactQuery.Period period = circumstance.period();
    Who target = circumstance.target();
    return (target == null ? "" : TEXTS.to(quoted(target.written())))
        + (circumstance.event() == null ? "" : TEXTS.at(quoted(circumstance.event())))
        + (period == null ? "" : " " + period.words());
  }

  /** The same where nobody is named. */
  static String traits(Traits traits, List<String> people) {
    return people.isEmpty() ? traits(traits) : "";
  }

  /** Such as "called Tom at Monzo". */
  static String traits(Traits traits) {
    StringBuilder words = new StringBuilder();
    if (!traits.people().isEmpty()) {
      words.append(TEXTS.called());
      words.append(SentencePieces.and(traits.people().stream().map(Who::written).toList()));
    }
    if (traits.relation() != null) {
      words.append(TEXTS.notedAs()).append(SentencePieces.plain(traits.relation()));
    }
    if (traits.organization() != null) {
      words.append(TEXTS.at2()).append(quoted(traits.organization()));
    }
    if (traits.role() != null) {
      words.append(TEXTS.with()).append(quoted(traits.role())).append(TEXTS.inTheirJobOrMarket());
    }
    if (traits.sought() != null) {
      words.append(sought(traits.sought()));
    }
    return words.toString();
  }

  private static String sought(Sought sought) {
    String words = quoted(sought.words());
    return switch (sought.where()) {
      case NEEDS -> TEXTS.inNeedOf(words);
      case OFFERS -> TEXTS.whoCanHelpWith(words);
      case INTERESTS -> TEXTS.interestedIn(words);
      case MARKETS -> TEXTS.serving(words);
      case WORK, ANYWHERE -> TEXTS.fitting(words);
    };
  }

  private static String quoted(String words) {
    return SentencePieces.cut(words, LONGEST);
  }
}
