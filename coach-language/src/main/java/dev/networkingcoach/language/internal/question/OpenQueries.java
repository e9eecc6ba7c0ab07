package dev.networkingcoach.language.internal.question;

import dev.networkingcoach.language.command.Command;
import dev.networkingcoach.language.command.FactQuery;
import dev.networkingcoach.language.command.FactQuery.Attribute;
import dev.networkingcoach.language.command.FactQuery.Traits;
import dev.networkingcoach.language.command.FactQuery.Wanted;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Questions after what is open between people, and after who knows whom. Stateless. */
final class OpenQueries {
  private OpenQueries() {}

  /** What is owed, promised, and waited for. */
  static @Nullable Command open(QuestionParts parts) {
    if (parts.has(QuestionTag.OWED)) {
      boolean me = parts.firstMe > parts.place(QuestionTag.OWED) && parts.firstMine < 0;
      return me
          ? new FactQuery(Wanted.WHO, QueryBuilding.named(parts.who), null, Attribute.AWAITED)
          : QueryBuilding.owed(parts.who);
    } else if (parts.has(QuestionTag.AWAITED) && parts.content.isEmpty()) {
      return new FactQuery(Wanted.WHO, QueryBuilding.named(parts.who), null, Attribute.AWAITED);
    } else if (parts.has(QuestionTag.PROMISED) && parts.content.isEmpty()) {
      return new FactQuery(Wanted.WHAT, QueryBuilding.named(parts.who), null, Attribute.PROMISED);
    }
    boolean silent = parts.has(QuestionTag.NEGATED) || parts.has(QuestionTag.NEVER);
    if (parts.who.isEmpty() && parts.has(QuestionTag.HEARD) && silent) {
      return new FactQuery(Wanted.WHO, Traits.ANYBODY, null, Attribute.AWAITED);
    }
    boolean thanks = parts.has(QuestionTag.THANKED) && silent && parts.who.isEmpty();
    return thanks ? QueryBuilding.owed(List.of()) : null;
  }

  /** Who knows whom. */
  static @Nullable Command tie(QuestionParts parts) {
    boolean between =
        parts.has(QuestionTag.MET)
            && parts.who.size() == 2
            && parts.firstMine < 0
            && parts.firstMe < 0;
    boolean each = between || parts.has(QuestionTag.EACHOTHER) || parts.has(QuestionTag.KNOWS);
    if (!each || parts.who.isEmpty() || !parts.content.isEmpty()) {
      return null;
    }
    if (parts.who.size() == 2) {
      return new FactQuery(Wanted.WHETHER, QueryBuilding.named(parts.who), null, Attribute.KNOWS);
    }
    boolean owner = parts.firstMine >= 0;
    return owner || parts.who.size() > 2
        ? null
        : new FactQuery(Wanted.WHO, QueryBuilding.named(parts.who), null, Attribute.KNOWS);
  }
}
