package dev.networkingcoach.texts;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Compares message sets with the bundles of their modules. */
public final class MessageCheck {
  private final Locale locale;
  private final Set<String> faults = new TreeSet<>();

  private MessageCheck(Locale locale) {
    this.locale = locale;
  }

  /**
   * Every fault at once: messages that are missing, or that no method asks for; parameters that are
   * missing, left over or no number where one is needed.
   *
   * @param sets all message sets of the modules they are from
   * @param locale the language of the bundles
   * @return the faults in sentences, sorted; empty where there is none
   */
  public static List<String> faults(Collection<Class<? extends MessageSet>> sets, Locale locale) {
    MessageCheck check = new MessageCheck(locale);
    Map<MessageFile, Set<String>> asked = new HashMap<>();
    for (Class<? extends MessageSet> set : sets) {
      MessageFile file = MessageFile.alone(set, locale);
      Set<String> keys = asked.computeIfAbsent(file, one -> new HashSet<>());
      for (Method method : set.getMethods()) {
        if (!keys.add(MessageFile.key(method))) {
          check.faults.add("Two methods are named " + MessageFile.key(method) + ".");
        }
        check.compare(file, method);
      }
    }
    asked.forEach(check::unused);
    return new ArrayList<>(check.faults);
  }

  private void unused(MessageFile file, Set<String> asked) {
    file.patterns().keySet().stream()
        .filter(key -> !asked.contains(key))
        .forEach(key -> faults.add("No method asks for " + key + " of " + file.name() + "."));
  }

  private void compare(MessageFile file, Method method) {
    if (method.getReturnType() != String.class) {
      faults.add(MessageFile.key(method) + " must return a String.");
    }
    try {
      ParsedMessage text = file.text(method, locale);
      Set<String> left =
          Arrays.stream(method.getParameters())
              .map(Parameter::getName)
              .filter(name -> !text.slots().contains(name))
              .collect(Collectors.toCollection(TreeSet::new));
      if (!left.isEmpty()) {
        faults.add(
            "The message "
                + MessageFile.key(method)
                + " of "
                + file.name()
                + " lacks "
                + left
                + ".");
      }
      text.pieces().forEach(piece -> numbers(piece, method, file));
    } catch (IllegalStateException | IllegalArgumentException wrong) {
      faults.add(wrong.getMessage());
    }
  }

  private void numbers(MessagePiece piece, Method method, MessageFile file) {
    if (piece instanceof MessagePiece.Plural plural) {
      number(plural.argument(), method, file);
      plural.exact().values().forEach(one -> one.forEach(part -> numbers(part, method, file)));
      plural.forms().values().forEach(one -> one.forEach(part -> numbers(part, method, file)));
    } else if (piece instanceof MessagePiece.Grouped grouped) {
      number(grouped.argument(), method, file);
    } else if (piece instanceof MessagePiece.Select select) {
      select.choices().values().forEach(one -> one.forEach(part -> numbers(part, method, file)));
    }
  }

  private void number(int argument, Method method, MessageFile file) {
    Parameter parameter = method.getParameters()[argument];
    if (!Set.of(int.class, long.class).contains(parameter.getType())) {
      faults.add(
          "The message %s of %s needs a number, but %s is a %s."
              .formatted(
                  MessageFile.key(method),
                  file.name(),
                  parameter.getName(),
                  parameter.getType().getSimpleName()));
    }
  }
}
