package dev.networkingcoach.benchmarks.language;

import dev.networkingcoach.bot.reply.Reply;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What became of a sentence.
 *
 * @param replies the reply to it, and those to what was answered to its questions
 * @param recorded what was recorded in all
 */
record SaidSentence(SpokenSentence sentence, List<Reply> replies, List<RecordedFact> recorded) {

  SaidSentence {
    replies = List.copyOf(replies);
    recorded = List.copyOf(recorded);
  }

  boolean isAsked() {
    return replies.get(0).kind() == Reply.Kind.QUESTION;
  }

  /** Whether the coach says that it did not understand, all of it or a part. */
  boolean isAdmitted() {
    return replies.stream().anyMatch(reply -> reply.kind() == Reply.Kind.PROBLEM)
        || words().contains("did not understand");
  }

  /** All that was replied. */
  String words() {
    return replies.stream().map(ReplyWords::of).collect(Collectors.joining("\n"));
  }
}
