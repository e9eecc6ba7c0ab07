package dev.networkingcoach.bot.conversation;

import dev.networkingcoach.bot.conversation.internal.show.ButtonTokens;
import dev.networkingcoach.bot.conversation.internal.topic.TopicAnswers;
import dev.networkingcoach.bot.conversation.internal.turn.ButtonToken;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds a yes or a no in other words than these: "yup", "they're the same", "two different things".
 * Stateless.
 */
final class TypedAgreement {
  private static final Pattern YES =
      Pattern.compile(
          "(?i)(?:yup|yea|ya|yess+|yes (?:it is|they are|please do|do|that's"
              + " right|exactly|sure)|yes,? (?:of course|indeed|definitely)|of"
              + " course|absolutely|definitely|exactly|indeed|certainly|please do|go ahead|do it|do"
              + " that|that's right|that is right|sure thing)");
  private static final Pattern NO =
      Pattern.compile(
          "(?i)(?:nay|no way|not really|no,? (?:it isn't|they aren't|it is not|they are not|don't"
              + "|do not|not really)|rather not|please don't|don't|of course not|certainly not)");
  private static final String THEY =
      "(?:(?:they|these|those|both|it)(?:'re|'s| are| is| mean)? |are |mean )?";
  private static final Pattern SAME =
      Pattern.compile(
          "(?i)(?:(?:yes|y|yep|yeah|yup|sure)(?:,? "
              + THEY
              + "(?:all |basically |both )?(?:(?:the )?same(?: thing)?))?|"
              + THEY
              + "(?:all |basically |just )?(?:(?:the )?same(?: thing)?|identical|one"
              + " thing|equal))");
  private static final Pattern APART =
      Pattern.compile(
          "(?i)(?:(?:no|n|nope|nah|never)(?:,? .{0,30}(?:n't|\\b(?:not|different|differ|separate|apart"
              + "|two))\\b.{0,20})?|"
              + THEY
              + "(?:quite |very |totally |two )*(?:not (?:the"
              + " )?same|different|differ|separate|apart)(?: things| topics)?|(?:they |these |those"
              + " )?(?:aren't|are not|isn't|is not|don't)(?: mean)?(?: the same)?)");

  private TypedAgreement() {}

  /** The answer that is meant; empty where the words are no such answer. */
  static Optional<ButtonToken> of(String words, List<ButtonToken> all) {
    if (all.isEmpty()) {
      return Optional.empty();
    }
    String plain = words.replace('\u2019', '\'');
    if (all.get(0).verb().equals(TopicAnswers.VERB)) {
      boolean same = SAME.matcher(plain).matches() || YES.matcher(plain).matches();
      boolean apart = APART.matcher(plain).matches() || NO.matcher(plain).matches();
      return same || apart ? Optional.of(all.get(same && !apart ? 0 : 1)) : Optional.empty();
    }
    ButtonToken keep = ButtonToken.of(ButtonTokens.KEEP);
    if (NO.matcher(plain).matches()) {
      return Optional.of(keep);
    }
    boolean offers = all.size() == 1 || all.get(1).equals(keep);
    return offers && YES.matcher(plain).matches() ? Optional.of(all.get(0)) : Optional.empty();
  }
}
