package dev.networkingcoach.teams.internal.card;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.networkingcoach.teams.internal.activity.OutgoingActivity;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An Adaptive Card of version 1.5, the latest that Teams shows everywhere. Immutable and
 * thread-safe.
 *
 * @param fallbackText shown where cards cannot be
 * @param speak read aloud
 * @param body what stands on it
 * @param refresh how it is kept up to date; null where it is not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdaptiveCard(
    String fallbackText, String speak, List<CardElement> body, @Nullable Refresh refresh) {

  /** Copies the list. */
  public AdaptiveCard {
    body = List.copyOf(body);
  }

  /** What it is. */
  @JsonProperty
  public String type() {
    return "AdaptiveCard";
  }

  /** The schema it follows. */
  @JsonProperty("$schema")
  public String schema() {
    return "http://adaptivecards.io/schemas/adaptive-card.json";
  }

  /** The language of its words, so that they are read aloud in it whatever the client speaks. */
  @JsonProperty
  public String lang() {
    return OutgoingActivity.LOCALE;
  }

  /** The version of the schema. */
  @JsonProperty
  public String version() {
    return "1.5";
  }

  /** Asks Teams for the whole width. */
  @JsonProperty
  public Map<String, String> msteams() {
    return Map.of("width", "Full");
  }

  /**
   * How a card is kept up to date.
   *
   * @param action what Teams asks when it shows the card
   * @param userIds for whom
   */
  public record Refresh(CardAction action, List<String> userIds) {}
}
