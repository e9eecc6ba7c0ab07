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
  private static final String GAVE = InteractionKind.GAVE.name();

  private QueryWords() {}

  /** Such as "met Dana at JavaZone this month". */
  static String dealing(Dealing dealing, String whom, String thing) {
    return deed(dealing.kinds(), dealing.favour(), whom, thing) + rest(dealing);
  }

  /** About what, where and when it happened. */
  static String rest(Dealing dealing) {
    return (dealing.about() == null ? "" : TEXTS.about(quoted(dealing.about())))
        + circumstance(dealing.circumstance());
  }

  /** Such as "met" in "you have not met". */
  static String participle(Set<InteractionKind> kinds) {
    return TEXTS.haveNot(kind(kinds));
  }

  private static String deed(
      Set<InteractionKind> kinds, @Nullable Favour favour, String whom, String thing) {
    String kind = kind(kinds);
    boolean isIntroduction = kind.equals(GAVE) && favour == Favour.INTRODUCTION;
    String what = favour == null ? thing : HappeningWords.favour(favour);
    return TEXTS.did(isIntroduction ? Favour.INTRODUCTION.name() : kind, whom, what);
  }

  /** The kind of what is asked about, as the messages choose by it; that of none for several. */
  private static String kind(Set<InteractionKind> kinds) {
    if (kinds.equals(Set.of(InteractionKind.MET, InteractionKind.TALKED))) {
      return InteractionKind.TALKED.name();
    }
    return kinds.size() == 1 ? kinds.iterator().next().name() : "";
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
      words.append(
          TEXTS.called(SentencePieces.and(traits.people().stream().map(Who::written).toList())));
    }
    if (traits.relation() != null) {
      words.append(TEXTS.notedAs(SentencePieces.plain(traits.relation())));
    }
    if (traits.organization() != null) {
      words.append(TEXTS.at(quoted(traits.organization())));
    }
    if (traits.role() != null) {
      words.append(TEXTS.withRole(quoted(traits.role())));
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
