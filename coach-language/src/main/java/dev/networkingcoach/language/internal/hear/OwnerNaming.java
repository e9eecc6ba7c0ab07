package dev.networkingcoach.language.internal.hear;

import dev.networkingcoach.api.search.PersonName;
import dev.networkingcoach.language.internal.name.NameScope;
import dev.networkingcoach.language.internal.text.SpokenToken;
import dev.networkingcoach.language.internal.text.TokenRow;
import dev.networkingcoach.language.internal.words.Word.Break;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Takes the owner's whole name out of a message, as in a list of attendees: who tells of a day is
 * nobody met on it. "Nora Keller met Bob" is "I met Bob". Immutable and thread-safe.
 */
final class OwnerNaming {
  /** With one of these the owner tells a name. */
  private static final Set<String> NAMING = Set.of("name", "named", "called", "me", "am");

  private static final Set<String> JOINERS = Set.of("and", "&", "plus");

  private final List<String> owner;

  /** Takes out nothing where a contact bears the same name. */
  OwnerNaming(NameScope scope) {
    String name = scope.context().names().owner();
    boolean alike = !name.isEmpty() && !scope.index().named(name).isEmpty();
    owner = alike ? List.of() : List.of(PersonName.fold(name).split(" ", -1));
  }

  /** The same without the owner's name; itself where it is not in it. */
  TokenRow without(TokenRow row) {
    if (owner.size() < 2 || row.lows().stream().anyMatch(NAMING::contains)) {
      return row;
    }
    TokenRow left = row;
    for (int at = left.size() - owner.size(); at >= 0; at--) {
      if (isAt(left, at)) {
        left = taken(left, at);
      }
    }
    return left.size() == 0 ? row : left;
  }

  private boolean isAt(TokenRow row, int at) {
    for (int i = 0; i < owner.size(); i++) {
      if (!PersonName.fold(row.low(at + i)).equals(owner.get(i))) {
        return false;
      }
    }
    return true;
  }

  private TokenRow taken(TokenRow row, int at) {
    int end = at + owner.size();
    boolean tells = row.before(at) == Break.SENTENCE && end < row.size();
    boolean listed = JOINERS.contains(row.low(end)) || row.low(end).equals("with");
    if (tells && row.before(end) == Break.NONE && !listed) {
      List<SpokenToken> tokens = new ArrayList<>(row.list());
      tokens.set(at, row.get(at).spelled("i").followedBy(Break.NONE));
      return new TokenRow(row.source(), tokens).without(at + 1, end);
    }
    boolean joined = JOINERS.contains(row.low(at - 1)) && at > 1;
    int from = joined ? at - 1 : at;
    TokenRow left = row.without(from, end);
    boolean first = from > 0 && row.before(from) == Break.NONE && end < row.size() && !joined;
    return first ? unbroken(left, from - 1) : left;
  }

  /** "With Nora, Bob and Ann": the comma goes with the name before it. */
  private static TokenRow unbroken(TokenRow row, int at) {
    List<SpokenToken> tokens = new ArrayList<>(row.list());
    if (row.get(at).after() == Break.COMMA) {
      tokens.set(at, row.get(at).followedBy(Break.NONE));
    }
    return new TokenRow(row.source(), tokens);
  }
}
