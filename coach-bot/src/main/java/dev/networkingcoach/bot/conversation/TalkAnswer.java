package dev.networkingcoach.bot.conversation;

import dev.networkingcoach.bot.conversation.internal.first.SetupQuestions;
import dev.networkingcoach.bot.conversation.internal.show.ButtonTokens;
import dev.networkingcoach.bot.conversation.internal.topic.TopicAnswers;
import dev.networkingcoach.bot.conversation.internal.turn.ButtonToken;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.turn.UnclearException;
import dev.networkingcoach.bot.conversation.internal.who.QuestionAlternatives;
import dev.networkingcoach.bot.conversation.internal.who.WhoQuestions;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.language.command.SmallTalk;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** What "yes", "no" or "2" mean to what was asked. Not thread-safe. */
final class TalkAnswer {
  private final ConversationTurn turn;
  private final List<String> answers;
  private final BiFunction<ConversationTurn, String, Reply> press;

  /** Answers in a turn, to a question with these buttons, each of which is pressed by its token. */
  TalkAnswer(
      ConversationTurn turn,
      List<String> answers,
      BiFunction<ConversationTurn, String, Reply> press) {
    this.turn = turn;
    this.answers = answers;
    this.press = press;
  }

  /** An answer to what was asked; empty where nothing was. */
  Optional<Reply> to(SmallTalk talk) {
    SetupQuestions questions = new SetupQuestions(turn);
    boolean isYes = talk instanceof SmallTalk.Yes;
    boolean isNo = talk instanceof SmallTalk.No;
    if (answers.isEmpty() && (isYes || isNo) && questions.isOpen()) {
      return questions.wantsYesOrNo()
          ? Optional.of(questions.dailyPlan(isYes))
          : isNo ? Optional.of(questions.skip()) : Optional.empty();
    }
    List<String> alternatives = answers.stream().filter(TalkAnswer::isAlternative).toList();
    if (isYes && alternatives.size() > 1 && !offersYesAndNo()) {
      throw new UnclearException(new QuestionAlternatives(turn).which(alternatives));
    }
    if (!isYes && TopicAnswers.areAnswers(answers)) {
      // A number is about the advice that stands above that question.
      return Optional.empty();
    }
    int number = talk instanceof SmallTalk.Chosen chosen ? chosen.number() : isYes ? 1 : 0;
    return number >= 1 && number <= answers.size()
        ? Optional.of(press.apply(turn, answers.get(number - 1)))
        : Optional.empty();
  }

  /** Where the second answer is no, the first is yes, and the others are something else. */
  private boolean offersYesAndNo() {
    return answers.get(1).equals(ButtonToken.of(ButtonTokens.KEEP).text());
  }

  private static boolean isAlternative(String token) {
    return ButtonToken.parse(token).filter(one -> one.verb().equals(WhoQuestions.SAY)).isPresent();
  }
}
