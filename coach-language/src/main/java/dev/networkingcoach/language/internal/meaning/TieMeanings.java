package dev.networkingcoach.language.internal.meaning;

import dev.networkingcoach.api.journal.ContactField;
import dev.networkingcoach.language.command.AboutPerson.Learnt;
import dev.networkingcoach.language.command.Command;
import dev.networkingcoach.language.command.Details;
import dev.networkingcoach.language.command.InteractionCommand.Acquainted;
import dev.networkingcoach.language.command.InteractionCommand.Noted;
import dev.networkingcoach.language.command.Who;
import dev.networkingcoach.language.internal.frame.FrameMatch;
import dev.networkingcoach.language.internal.name.PersonMention;
import dev.networkingcoach.language.internal.name.PersonMention.Kind;
import dev.networkingcoach.language.statement.StatementReading.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Who knows whom, and what somebody is to the owner. Stateless. */
final class TieMeanings {
  private static final double WELL = 0.8;
  private static final double SLIGHTLY = 0.3;

  private TieMeanings() {}

  /** Two people or more who know each other. */
  static @Nullable MeaningResult tie(FrameMatch match, SpokenClause clause) {
    List<PersonMention> both = new ArrayList<>(match.people("PERSON"));
    both.addAll(match.people("PERSON2"));
    both.addAll(match.people("PEOPLE2"));
    if (both.size() < 2 || both.stream().anyMatch(one -> one.how() == Kind.NAMELESS)) {
      return null;
    }
    Double strength =
        switch (match.meaning()) {
          case "KNOWSWELL" -> WELL;
          case "KNOWSSLIGHTLY" -> SLIGHTLY;
          default -> null;
        };
    Who one = PersonWords.one(both.get(0));
    Who other = PersonWords.one(both.get(1));
    if (one.equals(other)) {
      return null;
    }
    if (both.size() > 2) {
      List<Command> ties = new ArrayList<>();
      for (PersonMention third : both.subList(1, both.size())) {
        ties.add(new Acquainted(one, PersonWords.one(third), strength));
      }
      return MeaningResult.of(new Told(ties, false), both);
    }
    Command tie = new Acquainted(one, other, strength);
    String how = match.text("WORDS");
    boolean note = how != null && !both.get(0).isNew();
    return note
        ? MeaningResult.of(
            new Told(List.of(tie, new Noted(one, clause.written(), clause.today())), false), both)
        : FactMeanings.told(both, tie);
  }

  /** What somebody is to the owner: a client, a friend. */
  static @Nullable MeaningResult relation(PersonMention first, FrameMatch match) {
    String relation = match.text("RELATION");
    return relation == null
        ? null
        : FactMeanings.learnt(
            List.of(first),
            first,
            PersonWords.both(
                PersonWords.details(first),
                PersonWords.field(ContactField.RELATION, Relations.of(relation))));
  }

  /** Who signed is a customer; the words stay as a note. */
  static MeaningResult signed(PersonMention first, SpokenClause clause) {
    Who who = PersonWords.one(first);
    Details customer =
        PersonWords.both(
            PersonWords.details(first),
            PersonWords.field(ContactField.RELATION, Relations.of("customer")));
    return MeaningResult.of(
        new Told(
            List.of(new Learnt(who, customer), new Noted(who, clause.written(), clause.today())),
            false),
        List.of(first));
  }

  /** The relation that a word names, one or many. */
  static String relation(String word) {
    return Relations.of(word.replaceFirst("s$", ""));
  }

  /** What relations are called. */
  private static final class Relations {
    private Relations() {}

    static String of(String word) {
      String low = word.toLowerCase(Locale.ROOT);
      return switch (low) {
        case "colleague", "coworker", "co-worker", "teammate", "kollege", "kollegin" -> "COLLEAGUE";
        case "customer", "client", "kunde", "kundin" -> "CUSTOMER";
        case "supplier", "vendor", "lieferant" -> "SUPPLIER";
        case "partner", "partnerin" -> "PARTNER";
        case "friend", "buddy", "mate", "pal", "freund", "freundin" -> "FRIEND";
        case "peer" -> "PEER";
        case "prospect", "lead", "interessent" -> "PROSPECT";
        default -> "ACQUAINTANCE";
      };
    }
  }
}
