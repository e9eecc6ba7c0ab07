package dev.networkingcoach.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import dev.networkingcoach.api.facts.Policy;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.journal.JournalException;
import dev.networkingcoach.api.journal.ListField;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A change as a journal keeps it: the name of its kind, and its fields as JSON without what is null
 * or empty. A kind or a field that is not known was written by a newer version. Stateless and
 * thread-safe.
 */
public final class ChangeJson {
  /** The name of {@link Change.Opened}, which statements look for. */
  public static final String OPENED = "opened";

  /** The name of {@link Change.Undone}, which statements look for. */
  public static final String UNDONE = "undone";

  // The first edition knows this list and refuses it to owners, as if the journal were damaged: a
  // kind of its own tells it that a newer version wrote it.
  static final String OWNER_EMAIL = "owner-email";

  /** How many thresholds the first edition had. */
  private static final int FIRST_EDITION = 13;

  private static final JsonFactory FACTORY = new JsonFactory();
  private static final Map<String, ChangeKind<?>> BY_NAME = new HashMap<>();
  private static final Map<Class<?>, ChangeKind<?>> BY_TYPE = new HashMap<>();

  static {
    for (ChangeKind<?> kind : ChangeKinds.ALL) {
      BY_NAME.put(kind.name(), kind);
      BY_TYPE.putIfAbsent(kind.type(), kind);
    }
  }

  private ChangeJson() {}

  /** The name of the change's kind. */
  public static String kind(Change change) {
    return change instanceof Change.OwnerListed listed && listed.list() == ListField.EMAILS
        ? OWNER_EMAIL
        : kindOf(change).name();
  }

  /** The change as JSON, on one line. */
  public static String write(Change change) {
    return text(kindOf(change), change);
  }

  private static <C extends Change> String text(ChangeKind<C> kind, Change change) {
    return JsonForm.LINE.text(out -> kind.table().write(kind.type().cast(change), out));
  }

  private static ChangeKind<?> kindOf(Change change) {
    ChangeKind<?> kind = BY_TYPE.get(change.getClass());
    if (kind == null) {
      throw new IllegalArgumentException("No name for " + change.getClass() + ".");
    }
    return kind;
  }

  /**
   * The change.
   *
   * @throws JournalException if the kind or the text is not known to this version; it quotes
   *     nothing of the text, which is what a person said
   */
  public static Change read(String kind, String json) {
    ChangeKind<?> known = BY_NAME.get(kind);
    if (known == null) {
      throw new JournalException(
          "The journal holds a change of the kind "
              + kind
              + ", which this version does not know.\n"
              + "Maybe a newer version wrote it: use that one.");
    }
    Change change = read(known, json);
    if (change == null) {
      throw new JournalException(
          "The journal holds a change of the kind "
              + kind
              + " that this version cannot read.\n"
              + "Maybe a newer version wrote it: use that one. Or the file is damaged: check it.");
    }
    return change instanceof Change.PolicySet set
        ? new Change.PolicySet(asSet(set.policy()))
        : change;
  }

  /** The first edition wrote every threshold: those at their default had not been set. */
  private static Policy asSet(Policy policy) {
    return policy.given().size() == FIRST_EDITION && !policy.isGiven("matchesPerContact")
        ? policy.withoutDefaults()
        : policy;
  }

  /** The change; null where the text is none of that kind. */
  private static <C extends Change> @Nullable C read(ChangeKind<C> kind, String json) {
    try (JsonParser parser = FACTORY.createParser(json)) {
      DocumentReading reading = new DocumentReading(parser);
      if (parser.nextToken() == null) {
        return null;
      }
      C change = RecordType.of(kind.table()).read(reading);
      return reading.faults().count() == 0 ? change : null;
    } catch (JsonProcessingException damaged) {
      return null;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
