package dev.networkingcoach.bot.conversation;

import dev.networkingcoach.bot.conversation.internal.record.LeavingAlone;
import dev.networkingcoach.bot.conversation.internal.turn.ButtonToken;
import dev.networkingcoach.language.date.DateReading;
import dev.networkingcoach.language.date.SpokenDate;
import dev.networkingcoach.language.date.SpokenDuration;
import dev.networkingcoach.language.date.Tense;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds for how long advice about somebody is to rest, in words. Stateless. */
final class TypedDuration {
  private static final Pattern FOREVER =
      Pattern.compile(
          "(?i)(?:for\\s+)?(?:ever|good|always|forever|permanently)|no advice(?: at all)?|at all|none"
              + "|archive(?: (?:him|her|them))?");
  private static final int MOST_WORDS = 5;

  private TypedDuration() {}

  /** "30 days", "until January", "for good", after "For how long?". */
  static Optional<ButtonToken> of(String words, List<ButtonToken> all, LocalDate today) {
    Optional<ButtonToken> archive =
        all.stream().filter(token -> token.verb().equals(LeavingAlone.ARCHIVE)).findFirst();
    if (archive.isEmpty() || words.split("\\s+", -1).length > MOST_WORDS) {
      return Optional.empty();
    }
    if (FOREVER.matcher(words).matches()) {
      return archive;
    }
    String bare = words.replaceFirst("(?i)^(for|until|till|about|just|only)\\s+", "");
    LocalDate until =
        SpokenDuration.of(bare)
            .map(length -> today.plus(length.period()))
            .orElseGet(
                () ->
                    new SpokenDate(today, Tense.FUTURE).read(bare) instanceof DateReading.Day day
                        ? day.date()
                        : null);
    return until == null || !until.isAfter(today)
        ? Optional.empty()
        : Optional.of(ButtonToken.of(LeavingAlone.REST, archive.get().argument(0), until));
  }
}
