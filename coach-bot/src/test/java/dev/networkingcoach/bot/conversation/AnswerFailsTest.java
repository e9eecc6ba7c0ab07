package dev.networkingcoach.bot.conversation;

import static dev.networkingcoach.bot.conversation.ConversationFacts.contact;
import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.Coach;
import dev.networkingcoach.bot.channel.Incoming;
import dev.networkingcoach.rules.StrongestPaths;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program stumbles while it answers: the reply says truly whether anything was recorded. */
class AnswerFailsTest {
  @TempDir private Path folder;

  @Test
  void whatFailsBeforeItIsRecordedHasChangedNothing() {
    assertThat(saidWhereThePlanFailsFrom(1)).contains("Nothing was changed");
  }

  @Test
  void whatFailsAfterItIsRecordedNeedNotBeSaidAgain() {
    assertThat(saidWhereThePlanFailsFrom(2)).contains("You do not need to say it again");
  }

  /** What the reply says; it claims nothing of the journal that is not so. */
  private String saidWhereThePlanFailsFrom(int call) {
    try (Talk talk = new Talk(folder)) {
      talk.given(contact("dana", "Dana Ortiz"));
      CoachConversation failing =
          CoachConversation.builder(talk.journal(), failingFrom(call))
              .persons(talk.journal().persons())
              .paths(new StrongestPaths())
              .exchange(new PlainExchange())
              .clock(() -> talk.now().plusSeconds(1))
              .build();
      String said =
          failing.answer(talk.person(), new Incoming.Said("m", "met Dana Ortiz")).summary();
      assertThat(talk.network().interactions()).hasSize(call - 1);
      return said;
    }
  }

  /** The real coach, whose plan fails from a call on. */
  private static Coach failingFrom(int call) {
    AtomicInteger calls = new AtomicInteger();
    return (Coach)
        Proxy.newProxyInstance(
            Coach.class.getClassLoader(),
            new Class<?>[] {Coach.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("advise") && calls.incrementAndGet() >= call) {
                throw new IllegalStateException("a fault of the program");
              }
              try {
                return method.invoke(Talk.COACH, arguments);
              } catch (InvocationTargetException failed) {
                throw failed.getCause();
              }
            });
  }
}
