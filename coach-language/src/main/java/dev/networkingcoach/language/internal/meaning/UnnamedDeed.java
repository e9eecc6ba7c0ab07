package dev.networkingcoach.language.internal.meaning;

import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.language.command.InteractionCommand.Side;
import dev.networkingcoach.language.command.NamedContact;
import dev.networkingcoach.language.internal.name.NameTagger;
import dev.networkingcoach.language.internal.name.PersonMention;
import dev.networkingcoach.language.internal.name.PersonMention.Kind;
import dev.networkingcoach.language.internal.text.TokenRow;
import dev.networkingcoach.language.internal.text.WordBook;
import dev.networkingcoach.language.statement.StatementReading.Doubtful;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What was done with somebody whom the frame does not name: with the one who was spoken of, or it
 * is asked with whom. Where the clause names anybody, it is not asked. Not thread-safe.
 */
final class UnnamedDeed {
  private final WordBook book;
  private final NameTagger names;
  private final EntryChoices choices;

  UnnamedDeed(WordBook book, NameTagger names) {
    this.book = book;
    this.names = names;
    choices = new EntryChoices(book);
  }

  /** "We met at the fair": with the one who was spoken of. */
  @Nullable MeaningResult of(
      InteractionKind kind, @Nullable String what, Surroundings around, SpokenClause clause) {
    return by(kind, null, around.what(what), around, clause);
  }

  /** "I answered on the 19th": to the one who was spoken of. */
  @Nullable MeaningResult wrote(Surroundings around, SpokenClause clause) {
    return by(InteractionKind.TALKED, Side.OWNER, around.what(null), around, clause);
  }

  private @Nullable MeaningResult by(
      InteractionKind kind,
      @Nullable Side by,
      @Nullable String what,
      Surroundings around,
      SpokenClause clause) {
    List<NamedContact> spoken = names.scope().spoken();
    if (namesAnybody(clause.row()) || !around.more.isEmpty()) {
      return null;
    }
    if (spoken.isEmpty()) {
      return question();
    }
    if (spoken.size() > 1) {
      List<String> all = spoken.stream().map(NamedContact::name).toList();
      if (clause.isAhead()) {
        return MeaningResult.of(choices.ahead(all, clause.whole(), clause.day().day()), List.of());
      }
      return MeaningResult.of(
          choices.asked(all, clause.written(), false, clause.when(), clause.today()), List.of());
    }
    PersonMention one = new PersonMention(0, "we", spoken, Kind.PRONOUN, null);
    return new DeedEntry(kind, List.of(one), by, around, clause)
        .about(DeedMeanings.matter(null, what));
  }

  /** "Met some people at the fair": people, and nobody is named. */
  @Nullable MeaningResult asked(String words, SpokenClause clause) {
    return namesAnybody(clause.row()) || clause.isAhead() || !isPeople(words) ? null : question();
  }

  private static MeaningResult question() {
    return MeaningResult.of(
        new Doubtful("With whom was that? Say it again with the names, and I log it.", List.of()),
        List.of());
  }

  private boolean namesAnybody(TokenRow row) {
    for (int i = 0; i < row.size(); i++) {
      PersonMention mention = names.at(row, i, false);
      boolean led = i == 0 || book.is("personlead", row.low(i - 1));
      if (mention != null
          && mention.how() != Kind.PRONOUN
          && (!mention.known().isEmpty() || mention.job() != null || (led && mention.isNew()))) {
        return true;
      }
    }
    return false;
  }

  private boolean isPeople(String words) {
    String[] lows = words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d'-]+", -1);
    for (String low : lows) {
      if (List.of("peopleword", "kin", "relation", "title", "team", "barerole").stream()
          .anyMatch(kind -> book.is(kind, low))) {
        return true;
      }
    }
    return lows.length == 1 && !book.has(lows[0]) && lows[0].length() > 1;
  }
}
