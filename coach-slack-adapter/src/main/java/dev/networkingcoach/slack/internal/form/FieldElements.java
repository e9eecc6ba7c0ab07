package dev.networkingcoach.slack.internal.form;

import com.slack.api.model.block.composition.OptionGroupObject;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.CheckboxesElement;
import com.slack.api.model.block.element.DatePickerElement;
import com.slack.api.model.block.element.MultiStaticSelectElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.block.element.TimePickerElement;
import dev.networkingcoach.bot.reply.FormField;
import dev.networkingcoach.slack.internal.render.SlackLimits;
import dev.networkingcoach.slack.internal.render.SlackTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a field is filled in with. */
final class FieldElements {
  /** The id of the element in each input. */
  static final String ID = "value";

  private static final String DATE = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
  private static final String TIME = "[0-9]{2}:[0-9]{2}";
  private static final int FEW = 10;

  private FieldElements() {}

  static BlockElement of(FormField field) {
    List<OptionObject> options = options(field);
    return switch (field.kind()) {
      case LINE -> text(field, false);
      case TEXT -> text(field, true);
      case DATE ->
          DatePickerElement.builder().actionId(ID).initialDate(matching(field, DATE)).build();
      case TIME ->
          TimePickerElement.builder().actionId(ID).initialTime(matching(field, TIME)).build();
      case ONE -> options.isEmpty() ? text(field, false) : one(field, options);
      case MANY -> options.isEmpty() ? text(field, false) : many(field, options);
    };
  }

  private static PlainTextInputElement text(FormField field, boolean multiline) {
    String value =
        field.value().isBlank() ? null : SlackTexts.cut(field.value(), SlackLimits.INPUT_TEXT);
    return PlainTextInputElement.builder()
        .actionId(ID)
        .multiline(multiline)
        .initialValue(value)
        .maxLength(SlackLimits.INPUT_TEXT)
        .build();
  }

  private static @Nullable String matching(FormField field, String pattern) {
    return field.value().matches(pattern) ? field.value() : null;
  }

  private static StaticSelectElement one(FormField field, List<OptionObject> options) {
    List<OptionObject> chosen = chosen(field, options);
    boolean grouped = options.size() > SlackLimits.OPTIONS;
    return StaticSelectElement.builder()
        .actionId(ID)
        .options(grouped ? null : options)
        .optionGroups(grouped ? groups(options) : null)
        .initialOption(chosen.isEmpty() ? null : chosen.get(0))
        .build();
  }

  private static BlockElement many(FormField field, List<OptionObject> options) {
    List<OptionObject> chosen = chosen(field, options);
    List<OptionObject> initial = chosen.isEmpty() ? null : chosen;
    if (options.size() <= FEW) {
      return CheckboxesElement.builder()
          .actionId(ID)
          .options(options)
          .initialOptions(initial)
          .build();
    }
    boolean grouped = options.size() > SlackLimits.OPTIONS;
    return MultiStaticSelectElement.builder()
        .actionId(ID)
        .options(grouped ? null : options)
        .optionGroups(grouped ? groups(options) : null)
        .initialOptions(initial)
        .build();
  }

  private static List<OptionObject> options(FormField field) {
    return field.choices().stream()
        .filter(choice -> !choice.value().isBlank())
        .filter(choice -> choice.value().length() <= SlackLimits.OPTION_VALUE)
        .limit((long) SlackLimits.OPTIONS * SlackLimits.OPTIONS)
        .map(
            choice ->
                OptionObject.builder()
                    .text(SlackTexts.plain(choice.label(), SlackLimits.OPTION_TEXT))
                    .value(choice.value())
                    .build())
        .toList();
  }

  private static List<OptionObject> chosen(FormField field, List<OptionObject> options) {
    Set<String> values = Set.copyOf(field.value().lines().toList());
    return options.stream().filter(option -> values.contains(option.getValue())).toList();
  }

  private static List<OptionGroupObject> groups(List<OptionObject> options) {
    List<OptionGroupObject> groups = new ArrayList<>();
    for (int from = 0; from < options.size(); from += SlackLimits.OPTIONS) {
      int to = Math.min(options.size(), from + SlackLimits.OPTIONS);
      groups.add(
          OptionGroupObject.builder()
              .label(
                  SlackTexts.plain(DialogTexts.TEXTS.group(from + 1, to), SlackLimits.OPTION_TEXT))
              .options(options.subList(from, to))
              .build());
    }
    return groups;
  }
}
