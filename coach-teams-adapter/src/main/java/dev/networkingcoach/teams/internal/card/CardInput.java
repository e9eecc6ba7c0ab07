package dev.networkingcoach.teams.internal.card;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is filled in. The names are those of the Adaptive Cards schema. */
sealed interface CardInput extends CardElement {

  /** By which what was filled in comes back. */
  String id();

  /** Words. */
  @JsonTypeName("Input.Text")
  record Text(
      String id,
      String label,
      boolean isRequired,
      @Nullable String errorMessage,
      @Nullable String value,
      @Nullable String placeholder,
      boolean isMultiline,
      int maxLength)
      implements CardInput {}

  /** A date. */
  @JsonTypeName("Input.Date")
  record Date(
      String id,
      String label,
      boolean isRequired,
      @Nullable String errorMessage,
      @Nullable String value)
      implements CardInput {}

  /** A time of day. */
  @JsonTypeName("Input.Time")
  record Time(
      String id,
      String label,
      boolean isRequired,
      @Nullable String errorMessage,
      @Nullable String value)
      implements CardInput {}

  /** One or several of some choices. */
  @JsonTypeName("Input.ChoiceSet")
  record ChoiceSet(
      String id,
      String label,
      boolean isRequired,
      @Nullable String errorMessage,
      @Nullable String value,
      boolean isMultiSelect,
      String style,
      boolean wrap,
      List<Choice> choices)
      implements CardInput {}

  /** A choice. */
  record Choice(String title, String value) {}
}
