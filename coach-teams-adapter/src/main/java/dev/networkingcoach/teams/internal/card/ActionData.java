package dev.networkingcoach.teams.internal.card;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a button of ours brings back.
 *
 * @param v the version of our cards
 * @param kind what it is: {@link #PRESS}, {@link #SUBMIT} or {@link #REFRESH}
 * @param token the token of the button, of the form, or of what is shown again
 * @param again the token that shows what the card shows, for a button on a view; null for none
 * @param msteams asks Teams for a dialog; null for none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ActionData(
    int v,
    String kind,
    String token,
    @Nullable String again,
    @Nullable Map<String, String> msteams) {

  /** The version of the cards made now. */
  public static final int VERSION = 1;

  /** A button was pressed. */
  public static final String PRESS = "press";

  /** A form was sent. */
  public static final String SUBMIT = "submit";

  /** Teams shows the card again and asks for its present state. */
  public static final String REFRESH = "refresh";

  static ActionData press(String token, @Nullable String again) {
    return new ActionData(VERSION, PRESS, token, again, null);
  }

  static ActionData submit(String token) {
    return new ActionData(VERSION, SUBMIT, token, null, null);
  }

  static ActionData refresh(String again) {
    return new ActionData(VERSION, REFRESH, again, null, null);
  }

  static ActionData dialog(String token) {
    return new ActionData(VERSION, PRESS, token, null, Map.of("type", "task/fetch"));
  }

  /** What came back; empty where it is none of ours. */
  public static Optional<ActionData> read(JsonNode data) {
    JsonNode token = data.path("token");
    JsonNode kind = data.path("kind");
    return token.isTextual() && !token.asText().isBlank() && kind.isTextual()
        ? Optional.of(
            new ActionData(
                data.path("v").asInt(),
                kind.asText(),
                token.asText(),
                data.path("again").textValue(),
                null))
        : Optional.empty();
  }

  /** Whether the card is of the version made now. */
  @JsonIgnore
  public boolean isCurrent() {
    return v == VERSION;
  }
}
