package dev.networkingcoach.teams.internal.card;

import static dev.networkingcoach.teams.internal.card.CardBlocks.paragraphs;

import dev.networkingcoach.bot.reply.Form;
import dev.networkingcoach.bot.reply.FormField;
import dev.networkingcoach.teams.internal.card.CardElement.ActionSet;
import dev.networkingcoach.teams.internal.card.CardElement.TextBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A form as inputs, what is wrong beside the input it is about. */
final class FormBlocks {
  /** The longest that can be filled in, in characters; what is there already may be longer. */
  private static final int LONGEST_LINE = 1_000;

  private static final int LONGEST_TEXT = 5_000;

  private final Form form;

  FormBlocks(Form form) {
    this.form = form;
  }

  /** The inputs, and a button that asks the bot to replace the card. */
  List<CardElement> inChat() {
    List<CardElement> blocks = new ArrayList<>(paragraphs(form.title(), TextBlock::bold));
    blocks.addAll(inputs());
    ActionData data = ActionData.submit(form.token());
    String title = MarkdownEscape.plain(form.submit());
    CardAction.Submit fallback = new CardAction.Submit(title, data, ActionLook.SUBMIT);
    blocks.add(
        ActionSet.shown(
            List.of(
                new CardAction.Execute(
                    title, ActionData.SUBMIT, data, ActionLook.SUBMIT, fallback))));
    return blocks;
  }

  /** The inputs, and a button that sends the dialog. */
  List<CardElement> inDialog() {
    List<CardElement> blocks = new ArrayList<>(inputs());
    ActionData data = ActionData.submit(form.token());
    String title = MarkdownEscape.plain(form.submit());
    blocks.add(ActionSet.shown(List.of(new CardAction.Submit(title, data, ActionLook.SUBMIT))));
    return blocks;
  }

  /** What stands in place of inputs that are too long for a card. */
  List<CardElement> tooLong() {
    List<CardElement> blocks = new ArrayList<>(paragraphs(form.title(), TextBlock::bold));
    blocks.addAll(CardBlocks.warning(CardTexts.TEXTS.tooLong()));
    return blocks;
  }

  private List<CardElement> inputs() {
    List<CardElement> blocks = new ArrayList<>();
    if (form.intro() != null) {
      blocks.addAll(paragraphs(form.intro(), TextBlock::plain));
    }
    List<String> names = form.fields().stream().map(FormField::name).toList();
    form.problems().entrySet().stream()
        .filter(problem -> !names.contains(problem.getKey()))
        .forEach(problem -> blocks.addAll(CardBlocks.warning(problem.getValue())));
    for (FormField field : form.fields()) {
      blocks.add(input(field));
      String problem = form.problems().get(field.name());
      if (problem != null) {
        blocks.addAll(CardBlocks.warning(problem));
      }
      if (field.hint() != null && !isText(field)) {
        blocks.addAll(paragraphs(field.hint(), TextBlock::faint));
      }
    }
    return blocks;
  }

  private static CardInput input(FormField field) {
    String id = InputId.of(field);
    String label = MarkdownEscape.plain(field.label());
    String missing =
        field.required() ? CardTexts.TEXTS.missing(MarkdownEscape.line(field.label())) : null;
    String value = field.value().isEmpty() ? null : field.value();
    boolean required = field.required();
    return switch (field.kind()) {
      case LINE ->
          new CardInput.Text(
              id,
              label,
              required,
              missing,
              value,
              hint(field),
              false,
              longest(field, LONGEST_LINE));
      case TEXT ->
          new CardInput.Text(
              id, label, required, missing, value, hint(field), true, longest(field, LONGEST_TEXT));
      case DATE -> new CardInput.Date(id, label, required, missing, value);
      case TIME -> new CardInput.Time(id, label, required, missing, value);
      case ONE, MANY ->
          new CardInput.ChoiceSet(
              id,
              label,
              required,
              missing,
              chosen(field),
              field.kind() == FormField.Kind.MANY,
              field.kind() == FormField.Kind.MANY ? "expanded" : "compact",
              true,
              choices(field));
    };
  }

  private static int longest(FormField field, int usual) {
    return Math.max(usual, field.value().length());
  }

  private static boolean isText(FormField field) {
    return field.kind() == FormField.Kind.LINE || field.kind() == FormField.Kind.TEXT;
  }

  private static @Nullable String hint(FormField field) {
    return field.hint() == null ? null : MarkdownEscape.plain(field.hint());
  }

  private static List<CardInput.Choice> choices(FormField field) {
    return field.choices().stream()
        .map(
            choice ->
                new CardInput.Choice(
                    MarkdownEscape.plain(choice.label()),
                    InputId.encoded(field.kind(), choice.value())))
        .toList();
  }

  private static @Nullable String chosen(FormField field) {
    return field.value().isEmpty()
        ? null
        : field
            .value()
            .lines()
            .map(value -> InputId.encoded(field.kind(), value))
            .collect(Collectors.joining(","));
  }
}
