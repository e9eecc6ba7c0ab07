package dev.networkingcoach.slack.internal.form;

import com.slack.api.model.view.ViewState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was filled in, by the names of the fields. */
public final class FormValues {

  private FormValues() {}

  /** The values of a dialog's state; what is not filled in is left out. */
  public static Map<String, String> read(@Nullable ViewState state) {
    Map<String, String> values = new LinkedHashMap<>();
    if (state == null || state.getValues() == null) {
      return values;
    }
    state
        .getValues()
        .forEach(
            (name, elements) ->
                elements.values().stream()
                    .map(FormValues::text)
                    .filter(text -> !text.isEmpty())
                    .findFirst()
                    .ifPresent(text -> values.put(name, text)));
    return values;
  }

  private static String text(ViewState.Value value) {
    if (value.getSelectedOptions() != null) {
      return joined(value.getSelectedOptions());
    }
    ViewState.SelectedOption option = value.getSelectedOption();
    return Stream.of(
            value.getValue(),
            value.getSelectedDate(),
            value.getSelectedTime(),
            option == null ? null : option.getValue())
        .filter(Objects::nonNull)
        .findFirst()
        .orElse("");
  }

  private static String joined(List<ViewState.SelectedOption> options) {
    return options.stream()
        .map(ViewState.SelectedOption::getValue)
        .collect(Collectors.joining("\n"));
  }
}
