package dev.networkingcoach.bot.conversation;

import static dev.networkingcoach.bot.conversation.ConversationFacts.contact;
import static dev.networkingcoach.bot.conversation.ConversationFacts.received;
import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.Coach;
import dev.networkingcoach.api.facts.Favour;
import dev.networkingcoach.api.journal.Journal;
import dev.networkingcoach.api.store.PersonStore;
import dev.networkingcoach.bot.channel.Incoming;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.rules.StrongestPaths;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How often one turn goes to the database, each call being a transaction, and fires the rules. */
class TurnCostTest {
  private final List<String> calls = new CopyOnWriteArrayList<>();

  @TempDir private Path folder;
  private Talk talk;

  @BeforeEach
  void open() {
    talk = new Talk(folder).given(contact("dana", "Dana Ortiz"), received("dana", 1, Favour.HELP));
  }

  @AfterEach
  void close() {
    talk.close();
  }

  /** Another server over the same journal, which knows nothing yet; its calls are counted. */
  private CoachConversation counted() {
    calls.clear();
    return CoachConversation.builder(
            counted(Journal.class, talk.journal()), counted(Coach.class, Talk.COACH))
        .persons(counted(PersonStore.class, talk.journal().persons()))
        .paths(new StrongestPaths())
        .exchange(new PlainExchange())
        .clock(talk::now)
        .build();
  }

  private <T> T counted(Class<T> type, T real) {
    Object counting =
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              calls.add(type.getSimpleName() + "." + method.getName());
              try {
                return method.invoke(real, arguments);
              } catch (InvocationTargetException failed) {
                throw failed.getCause();
              }
            });
    return type.cast(counting);
  }

  @Test
  void aSentenceReadsTheStateOfAPersonOnceAndWritesItOnce() {
    Reply reply = counted().answer(talk.person(), new Incoming.Said("s1", "thanked Dana"));
    assertThat(reply.summary()).startsWith("Logged: thanked Dana Ortiz today. Thanks done.");
    assertThat(calls)
        .containsExactlyInAnyOrder(
            "PersonStore.all",
            "Journal.read",
            "Coach.advise",
            "Journal.record",
            "Journal.read",
            "Coach.advise",
            "PersonStore.write");
  }

  @Test
  void doneAndTheRestOfItsCardFireTheRulesOnceBeforeAndOnceAfter() {
    Reply today = talk.say("today");
    CoachConversation server = counted();
    String done = Talk.done(today).token();
    Reply reply = server.answer(talk.person(), new Incoming.Pressed("p1", done));
    assertThat(reply.summary()).startsWith("Logged: thanked Dana Ortiz today. Thanks done.");
    String again = Objects.requireNonNull(today.again());
    Reply rest = server.answer(talk.person(), new Incoming.Pressed("p1/again", again));
    assertThat(Talk.text(rest)).doesNotContain("Thank Dana Ortiz");
    assertThat(calls).filteredOn("Coach.advise"::equals).hasSize(2);
  }

  @Test
  void whoIsForgottenIsForgottenInWhatTheTurnWroteToo() {
    talk.say("talked with Dana about the pilot");
    assertThat(talk.journal().persons().all(talk.person().key()).toString()).contains("Dana");
    talk.press(Talk.button(talk.say("forget Dana Ortiz"), "Forget"));
    assertThat(talk.known().network().contacts()).isEmpty();
    assertThat(talk.journal().persons().all(talk.person().key()).toString()).doesNotContain("Dana");
  }
}
