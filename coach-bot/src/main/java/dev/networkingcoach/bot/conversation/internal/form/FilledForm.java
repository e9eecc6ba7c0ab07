package dev.networkingcoach.bot.conversation.internal.form;

import static dev.networkingcoach.bot.conversation.internal.form.FormTexts.TEXTS;

import dev.networkingcoach.bot.conversation.internal.show.ReplyShapes;
import dev.networkingcoach.bot.reply.Form;
import dev.networkingcoach.bot.reply.FormField;
import dev.networkingcoach.bot.reply.Reply;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What was filled into a form, and what is wrong with it. Not thread-safe. */
public final class FilledForm {
  private final Map<String, String> values;
  private final Map<String, String> problems = new LinkedHashMap<>();

  /** What was filled in, by the name of the field. */
  public FilledForm(Map<String, String> values) {
    this.values = Map.copyOf(values);
  }

  /** A text without the space around it; empty where nothing was filled in. */
  String text(String name) {
    return values.getOrDefault(name, "").strip();
  }

  /** A text on one line. */
  String line(String name) {
    return text(name).replaceAll("[\\s\\p{Cntrl}]+", " ");
  }

  /** A text that must be there. */
  String required(String name, String otherwise) {
    String text = text(name);
    if (text.isEmpty()) {
      problem(name, otherwise);
    }
    return text;
  }

  /** Texts that were separated by commas or line breaks. */
  List<String> items(String name) {
    return Arrays.stream(text(name).split("[,;\\n\\r]+", -1))
        .map(item -> item.strip().replaceAll("[\\s\\p{Cntrl}]+", " "))
        .filter(item -> !item.isEmpty())
        .distinct()
        .toList();
  }

  /** A date; empty where there is none or it is wrong, which is a problem. */
  Optional<LocalDate> date(String name) {
    return parsed(name, LocalDate::parse, TEXTS.writeTheDateAs());
  }

  /** A time of day; empty where there is none or it is wrong, which is a problem. */
  Optional<LocalTime> time(String name) {
    return parsed(name, LocalTime::parse, TEXTS.writeTheTimeAs());
  }

  /** One of the constants; empty where none was chosen. */
  <E extends Enum<E>> Optional<E> choice(String name, Class<E> kind) {
    return Stream.of(kind.getEnumConstants())
        .filter(constant -> constant.name().equals(text(name)))
        .findFirst();
  }

  private <T> Optional<T> parsed(String name, Function<String, T> parse, String otherwise) {
    if (text(name).isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(parse.apply(text(name)));
    } catch (DateTimeException e) {
      problem(name, otherwise);
      return Optional.empty();
    }
  }

  /** Something is wrong with a field; of several things the first is told. */
  void problem(String name, String message) {
    problems.putIfAbsent(name, message);
  }

  /** Whether nothing is wrong so far. */
  boolean isFine() {
    return problems.isEmpty();
  }

  /** The form again, with all that was filled in and what is wrong with it. */
  Reply back(Form form, FormField... more) {
    List<FormField> fields =
        Stream.concat(form.fields().stream(), Stream.of(more)).map(this::filled).toList();
    return ReplyShapes.faulty(
        new Form(form.token(), form.title(), form.intro(), fields, form.submit(), problems));
  }

  private FormField filled(FormField field) {
    return new FormField(
        field.name(),
        field.label(),
        field.kind(),
        field.required(),
        values.getOrDefault(field.name(), field.value()),
        field.choices(),
        field.hint());
  }
}
