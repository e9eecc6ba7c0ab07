package dev.networkingcoach.language.internal.question;

import dev.networkingcoach.api.facts.Favour;
import dev.networkingcoach.api.facts.InteractionKind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What kinds of deeds a question names. Immutable and thread-safe.
 *
 * @param kinds the kinds; empty for any
 * @param favour the kind of favour; null where not said
 * @param theirs whether the person did it
 * @param said what somebody said; empty for nothing
 */
record AskedDeeds(
    Set<InteractionKind> kinds, @Nullable Favour favour, boolean theirs, String said) {
  static final Set<InteractionKind> TALKS = Set.of(InteractionKind.TALKED, InteractionKind.MET);

  /** What somebody said is nowhere but among the words that were kept. */
  boolean isTold() {
    return !said.isEmpty();
  }

  String words() {
    return said;
  }

  /** The deeds that the parts of a question name; null for none. */
  static @Nullable AskedDeeds of(QuestionParts parts) {
    if (parts.has(QuestionTag.INTRODUCED)) {
      return favour(parts, QuestionTag.INTRODUCED, Favour.INTRODUCTION);
    } else if (parts.has(QuestionTag.THANKED)) {
      return kinds(parts, QuestionTag.THANKED, InteractionKind.THANKED);
    } else if (parts.has(QuestionTag.PITCHED)) {
      return kinds(parts, QuestionTag.PITCHED, InteractionKind.PITCHED);
    } else if (parts.has(QuestionTag.DECLINED)) {
      return new AskedDeeds(Set.of(InteractionKind.DECLINED), null, false, "");
    } else if (parts.has(QuestionTag.HEARD)) {
      return new AskedDeeds(
          Set.of(InteractionKind.RECEIVED, InteractionKind.DECLINED, InteractionKind.TALKED),
          null,
          true,
          "");
    } else if (parts.has(QuestionTag.GOT)) {
      return new AskedDeeds(Set.of(InteractionKind.RECEIVED), null, false, "");
    } else if (parts.has(QuestionTag.ASKED)) {
      return kinds(parts, QuestionTag.ASKED, InteractionKind.ASKED);
    } else if (parts.has(QuestionTag.GAVE)) {
      return favour(parts, QuestionTag.GAVE, null);
    } else if (parts.has(QuestionTag.HELPED) && parts.isPast) {
      return favour(parts, QuestionTag.HELPED, null);
    } else if (parts.has(QuestionTag.TALKED)) {
      boolean theirs = parts.isTheirs(parts.place(QuestionTag.TALKED));
      boolean told = theirs && parts.about() != null;
      return new AskedDeeds(TALKS, null, theirs, told ? String.valueOf(parts.about()) : "");
    } else if (parts.has(QuestionTag.MET) || parts.has(QuestionTag.MEETING)) {
      return new AskedDeeds(Set.of(InteractionKind.MET), null, false, "");
    }
    boolean any =
        parts.has(QuestionTag.TOUCH)
            || parts.has(QuestionTag.SILENT)
            || parts.has(QuestionTag.LAST)
            || parts.has(QuestionTag.FIRST)
            || parts.has(QuestionTag.OFTEN);
    return any ? new AskedDeeds(Set.of(), null, false, "") : null;
  }

  private static AskedDeeds kinds(QuestionParts parts, QuestionTag tag, InteractionKind kind) {
    boolean theirs = parts.isTheirs(parts.place(tag));
    String words = theirs ? (parts.about() == null ? "asked thanked" : parts.about()) : "";
    return new AskedDeeds(Set.of(kind), null, false, String.valueOf(words));
  }

  private static AskedDeeds favour(QuestionParts parts, QuestionTag tag, @Nullable Favour favour) {
    boolean theirs = parts.isTheirs(parts.place(tag));
    return new AskedDeeds(
        Set.of(
            parts.has(QuestionTag.ASKED)
                ? InteractionKind.ASKED
                : theirs ? InteractionKind.RECEIVED : InteractionKind.GAVE),
        favour,
        false,
        "");
  }
}
