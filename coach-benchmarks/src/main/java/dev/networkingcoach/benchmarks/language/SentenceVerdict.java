package dev.networkingcoach.benchmarks.language;

import java.util.Locale;

/** How good it is what became of a sentence, best first. */
enum SentenceVerdict {
  /** All that was expected is recorded or answered, and nothing else. */
  RIGHT,
  /** The same, once a question was answered. */
  ASKED,
  /** Nothing of it is recorded, or the coach says what it did not understand. */
  NOT_UNDERSTOOD,
  /** Something that was said is missing, and nobody said so. */
  PARTLY,
  /** Something is recorded or answered that was not said. */
  WRONG;

  String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
