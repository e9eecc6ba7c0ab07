package dev.networkingcoach.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.bot.conversation.internal.command.CommandHandlers;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.turn.Utterance;
import dev.networkingcoach.bot.conversation.internal.view.HelpView;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.language.command.Command;
import dev.networkingcoach.language.command.Details;
import dev.networkingcoach.language.command.InteractionCommand;
import dev.networkingcoach.language.command.Matter;
import dev.networkingcoach.language.command.TalkThread;
import dev.networkingcoach.language.command.When;
import dev.networkingcoach.language.command.Where;
import dev.networkingcoach.language.command.Who;
import dev.networkingcoach.language.statement.MessageReading;
import dev.networkingcoach.language.statement.Statement;
import dev.networkingcoach.language.statement.StatementReading;
import dev.networkingcoach.language.statement.StatementReading.NotUnderstood;
import dev.networkingcoach.language.statement.StatementReading.Told;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A message of several statements is done in order, in one reply that can be taken back at once.
 */
class SeveralStatementsTest extends TalkTest {

  @BeforeEach
  void begin() {
    talk.given(
        ConversationFacts.contact("dana", "Dana Ortiz"),
        ConversationFacts.contact("bob", "Bob Miller"));
  }

  private Command happened(InteractionKind kind, String... who) {
    return new InteractionCommand.Interacted(
        kind,
        List.of(who).stream().map(Who::new).toList(),
        When.on(talk.today()),
        Matter.NONE,
        Where.UNSAID,
        Details.NONE);
  }

  private static Statement statement(String words, StatementReading reading) {
    return new Statement(words, words, reading, List.of(), List.of());
  }

  private static Statement told(String words, Command... commands) {
    return statement(words, new Told(List.of(commands), false));
  }

  private MessageReply answer(String id, Statement... statements) {
    ConversationTurn turn =
        new ConversationTurn(
            talk.conversation().services(),
            talk.person(),
            talk.now(),
            new Utterance(id, "all of it", Map.of()),
            ConversationTurn.Event.NONE);
    return new MessageAnswering(
            CommandHandlers.all(new HelpView(List.of())), turn, (step, said) -> Optional.empty())
        .answer(new MessageReading(List.of(statements), TalkThread.NONE));
  }

  private MessageReply three(String id) {
    return answer(
        id,
        told("met dana", happened(InteractionKind.MET, "dana")),
        told("talked to Sam Lee", happened(InteractionKind.TALKED, "Sam Lee")),
        statement("blah", new NotUnderstood("Blah?", List.of())),
        told("thanked bob", happened(InteractionKind.THANKED, "bob")));
  }

  @Test
  void losesNothingBecauseOneStatementIsNotClear() {
    MessageReply reply = three("m");

    assertThat(talk.network().interactions()).extracting("contact").containsExactly("dana", "bob");
    assertThat(Talk.text(reply.whole()))
        .contains("Logged: met Dana Ortiz")
        .contains("Logged: thanked Bob Miller")
        .contains("I did not understand \"blah\"")
        .contains("Sam Lee is not among your contacts. Add them?");
    talk.press(Talk.button(reply.question().orElseThrow(), "Add Sam Lee"));
    assertThat(talk.network().interactions())
        .extracting("contact")
        .containsExactly("dana", "bob", "sam-lee");
  }

  @Test
  void countsAMessageOnceHoweverOftenItComes() {
    three("m");
    Reply again = three("m").whole();

    assertThat(talk.network().interactions()).hasSize(2);
    assertThat(Talk.text(again)).contains("That counts already: met Dana Ortiz");
  }

  @Test
  void takesBackAllOfAMessageWithOneButtonOrOneWord() {
    Reply reply = three("m").whole();
    Reply undone = talk.press(Talk.button(reply, "Undo all of it"));
    assertThat(undone.summary()).contains("met Dana Ortiz").contains("thanked Bob Miller");
    assertThat(talk.network().interactions()).isEmpty();
    talk.press(Talk.button(undone, "Bring it back"));
    assertThat(talk.network().interactions()).hasSize(2);

    talk.days(1).say("talked to Dana about trains");
    three("n");
    talk.say("undo");
    assertThat(talk.network().interactions()).hasSize(3);
    talk.say("undo");
    assertThat(talk.network().interactions()).hasSize(2);
  }

  @Test
  void asksForTheNewPeopleOfAllStatementsAtOnce() {
    MessageReply reply =
        answer(
            "m",
            told("met Sam Lee", happened(InteractionKind.MET, "Sam Lee")),
            told("talked to Kim Novak", happened(InteractionKind.TALKED, "Kim Novak")));

    assertThat(reply.question().orElseThrow().summary())
        .startsWith("Sam Lee and Kim Novak are new. Add both?");
    assertThat(talk.network().interactions()).isEmpty();
  }

  @Test
  void doesTheRestOfAStatementOnceItIsClear() {
    Statement both =
        told(
            "met dana and thanked Sam Lee",
            happened(InteractionKind.MET, "dana"),
            happened(InteractionKind.THANKED, "Sam Lee"));
    MessageReply reply = answer("m", both);
    assertThat(talk.network().interactions()).hasSize(1);
    assertThat(reply.question()).isPresent();

    ConversationTurn agreed =
        new ConversationTurn(
            talk.conversation().services(),
            talk.person(),
            talk.now(),
            new Utterance("m", both.words(), Map.of("Sam Lee", Utterance.NEW)),
            ConversationTurn.Event.NONE);
    MessageReply rest =
        new MessageAnswering(
                CommandHandlers.all(new HelpView(List.of())),
                agreed,
                (step, said) -> Optional.empty())
            .answer(new MessageReading(List.of(both), TalkThread.NONE));
    assertThat(rest.whole().summary()).startsWith("Logged: thanked Sam Lee");
    assertThat(talk.network().interactions())
        .extracting("contact")
        .containsExactly("dana", "sam-lee");
  }
}
