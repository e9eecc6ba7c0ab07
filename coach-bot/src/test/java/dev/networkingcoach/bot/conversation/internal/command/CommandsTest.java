package dev.networkingcoach.bot.conversation.internal.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.bot.conversation.internal.view.HelpView;
import dev.networkingcoach.language.command.Command;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CommandsTest {

  @Test
  void everyKindOfCommandHasAnAnswer() {
    List<Class<?>> kinds = kinds(Command.class).toList();

    assertThat(kinds).hasSizeGreaterThan(50);
    assertThat(CommandHandlers.all(new HelpView(List.of())).kinds())
        .containsExactlyInAnyOrderElementsOf(
            kinds.stream()
                .<Class<? extends Command>>map(k -> k.asSubclass(Command.class))
                .toList());
  }

  private static Stream<Class<?>> kinds(Class<?> kind) {
    return kind.isSealed()
        ? Stream.of(kind.getPermittedSubclasses()).flatMap(CommandsTest::kinds)
        : Stream.of(kind);
  }
}
