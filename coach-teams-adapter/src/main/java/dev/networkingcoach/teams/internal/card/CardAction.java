package dev.networkingcoach.teams.internal.card;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a button does. The names are those of the Adaptive Cards schema. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonInclude(JsonInclude.Include.NON_NULL)
sealed interface CardAction {

  /** Asks the bot, and shows the card it answers with in the place of this one. */
  @JsonTypeName("Action.Execute")
  record Execute(
      String title,
      String verb,
      ActionData data,
      @JsonUnwrapped ActionLook look,
      @Nullable Submit fallback)
      implements CardAction {}

  /** Sends the bot a message, or opens or closes a dialog. */
  @JsonTypeName("Action.Submit")
  record Submit(String title, ActionData data, @JsonUnwrapped ActionLook look)
      implements CardAction {}

  /** Shows what was hidden, and hides it again. */
  @JsonTypeName("Action.ToggleVisibility")
  record Toggle(String title, List<String> targetElements) implements CardAction {}
}
