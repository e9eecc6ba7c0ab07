package dev.networkingcoach.language.internal.hear;

import dev.networkingcoach.language.command.NamedContact;
import dev.networkingcoach.language.internal.name.NameTagger;
import dev.networkingcoach.language.internal.name.PersonMention;
import dev.networkingcoach.language.internal.name.PersonMention.Job;
import dev.networkingcoach.language.internal.name.PersonMention.Kind;
import dev.networkingcoach.language.internal.text.TokenRow;
import dev.networkingcoach.language.internal.text.WordBook;
import dev.networkingcoach.language.internal.words.Word.Break;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds whom a clause is about that fits no frame. Not thread-safe. */
final class FallbackPeople {
  private final WordBook book;
  private final NameTagger names;

  FallbackPeople(WordBook book, NameTagger names) {
    this.book = book;
    this.names = names;
  }

  /** All who are known and named in a clause. */
  List<NamedContact> known(TokenRow row) {
    Map<String, NamedContact> found = new LinkedHashMap<>();
    for (int i = 0; i < row.size(); i++) {
      PersonMention mention = names.at(row, i, false);
      NamedContact one = mention == null ? null : owner(mention);
      i = mention == null ? i : mention.end() - 1;
      if (one != null) {
        found.put(one.id(), one);
      }
    }
    return new ArrayList<>(found.values());
  }

  /**
   * The names of all in a clause who are known, or have the full name of somebody new.
   *
   * @param happened whether the clause tells what was done, so that somebody new may have done it
   */
  List<String> all(TokenRow row, boolean happened) {
    Set<String> found = new LinkedHashSet<>();
    for (int i = 0; i < row.size(); i++) {
      int from = i;
      PersonMention mention = names.at(row, from, false);
      if (mention != null) {
        i = Math.max(i, mention.end() - 1);
        NamedContact one = mention.one();
        boolean full = happened && isPerson(row, from, mention);
        boolean named = mention.how() != Kind.PRONOUN;
        if (named && (one != null || full)) {
          found.add(one == null ? mention.name() : one.name());
        }
      }
    }
    return List.copyOf(found);
  }

  /** Whether nobody is told but by a pronoun. */
  boolean isOnlySpokenOf(TokenRow row) {
    for (int i = 0; i < row.size(); i++) {
      PersonMention mention = names.at(row, i, false);
      if (mention != null && mention.how() != Kind.PRONOUN) {
        return false;
      }
    }
    return true;
  }

  /** Somebody new has a full name, and stands where a person does: no "the Config Summit". */
  private boolean isPerson(TokenRow row, int at, PersonMention mention) {
    boolean led = at == 0 || book.is("joiner", row.low(at - 1)) || book.is("deed", row.low(at - 1));
    return mention.isNew()
        && mention.name().strip().contains(" ")
        && (led || book.is("personlead", row.low(at - 1)) || mention.job() != null);
  }

  /** The one who is meant, or whose colleague is. */
  static @Nullable NamedContact owner(PersonMention mention) {
    Job job = mention.job();
    NamedContact one = mention.one();
    return one != null || job == null ? one : job.of();
  }

  /** Whom a clause is about: "Dana …", "her boss …", "Bob's wife …", "Bob: …". */
  @Nullable PersonMention subject(TokenRow row) {
    int at = 0;
    while (at < row.size() - 1
        && (book.is("joiner", row.low(at)) || book.is("polite", row.low(at)))) {
      at++;
    }
    PersonMention mention = names.at(row, at, false);
    if (mention == null || mention.end() >= row.size()) {
      return null;
    }
    boolean owned = row.low(mention.end()).equals("'s");
    boolean verb = row.before(mention.end()) != Break.SENTENCE;
    boolean list = Set.of("and", "or").contains(row.low(mention.end()));
    return (owned || verb) && !list ? mention : null;
  }

  /** The one who was spoken of last, where there is one. */
  @Nullable PersonMention spoken() {
    List<NamedContact> last = names.scope().spoken();
    return last.size() == 1 ? new PersonMention(0, "", last, Kind.PRONOUN, null) : null;
  }

  /** Who is known at an organization that is named. */
  List<NamedContact> there(TokenRow row) {
    for (int i = 0; i < row.size(); i++) {
      String word = row.get(i).text();
      if (names.scope().isOrganization(word)) {
        return names.scope().at(word);
      }
    }
    return List.of();
  }
}
