package dev.networkingcoach.bot.conversation.internal.form;

import static dev.networkingcoach.bot.conversation.internal.form.FormTexts.TEXTS;

import dev.networkingcoach.bot.conversation.internal.words.SentencePieces;
import dev.networkingcoach.bot.reply.FormField;
import dev.networkingcoach.bot.reply.FormField.Choice;
import dev.networkingcoach.bot.reply.FormField.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Fields of forms. */
final class FormFields {
  private FormFields() {}

  static FormField line(String name, String label, @Nullable String value, String hint) {
    return field(name, label, Kind.LINE, value, List.of(), hint);
  }

  static FormField text(String name, String label, @Nullable String value, String hint) {
    return field(name, label, Kind.TEXT, value, List.of(), hint);
  }

  static FormField date(String name, String label, @Nullable LocalDate value) {
    return field(name, label, Kind.DATE, value == null ? null : value.toString(), List.of(), "");
  }

  static FormField one(String name, String label, @Nullable String value, List<Choice> choices) {
    return field(name, label, Kind.ONE, value, choices, "");
  }

  static FormField many(String name, String label, String value, List<Choice> choices) {
    return field(name, label, Kind.MANY, value, choices, "");
  }

  static FormField field(
      String name,
      String label,
      Kind kind,
      @Nullable String value,
      List<Choice> choices,
      String hint) {
    return new FormField(
        name,
        label,
        kind,
        false,
        value == null ? "" : value,
        choices,
        hint.isEmpty() ? null : hint);
  }

  static FormField required(FormField field) {
    return new FormField(
        field.name(),
        field.label(),
        field.kind(),
        true,
        field.value(),
        field.choices(),
        field.hint());
  }

  /** The constants of a kind to choose from, in words. */
  static <E extends Enum<E>> List<Choice> choices(Class<E> kind) {
    return Stream.of(kind.getEnumConstants())
        .map(
            constant ->
                new Choice(constant.name(), SentencePieces.capital(SentencePieces.plain(constant))))
        .toList();
  }

  /** Yes or no. */
  static List<Choice> yesOrNo() {
    return List.of(new Choice("yes", TEXTS.yes()), new Choice("no", TEXTS.no()));
  }
}
