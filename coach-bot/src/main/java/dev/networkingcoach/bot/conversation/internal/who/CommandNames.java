package dev.networkingcoach.bot.conversation.internal.who;

import dev.networkingcoach.language.command.Command;
import dev.networkingcoach.language.command.InteractionCommand;
import dev.networkingcoach.language.command.Who;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The people a command names. */
public final class CommandNames {
  private CommandNames() {}

  /** Everybody named, as they were written. */
  public static List<String> of(Command command) {
    return names(command).toList();
  }

  private static Stream<String> names(@Nullable Object part) {
    if (part instanceof Who who) {
      return Stream.of(who.written());
    }
    if (part instanceof Collection<?> parts) {
      return parts.stream().flatMap(CommandNames::names);
    }
    return part instanceof Record one
        ? Stream.of(one.getClass().getRecordComponents())
            .flatMap(component -> names(value(component, one)))
        : Stream.empty();
  }

  private static @Nullable Object value(RecordComponent component, Record of) {
    try {
      return component.getAccessor().invoke(of);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("commands are public records", e);
    }
  }

  /** The command without those who are left out; empty where nothing is left of it. */
  public static Optional<Command> without(Command command, Predicate<String> leftOut) {
    if (of(command).stream().noneMatch(leftOut)) {
      return Optional.of(command);
    }
    if (!(command instanceof InteractionCommand.Interacted said)) {
      return Optional.empty();
    }
    List<Who> people = said.people().stream().filter(who -> !leftOut.test(who.written())).toList();
    Who target = said.matter().target();
    return people.isEmpty() || (target != null && leftOut.test(target.written()))
        ? Optional.empty()
        : Optional.of(
            new InteractionCommand.Interacted(
                said.kind(),
                people,
                said.when(),
                said.matter(),
                said.where(),
                said.learnt(),
                said.by()));
  }
}
