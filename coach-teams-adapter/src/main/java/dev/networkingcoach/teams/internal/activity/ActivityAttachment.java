package dev.networkingcoach.teams.internal.activity;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What hangs on a message. Immutable and thread-safe where the content is.
 *
 * @param contentType the media type
 * @param content a card or what a file needs; null for none
 * @param contentUrl where a file lies; null for a card
 * @param name the name of a file; null for none
 * @param preview what a list of search results shows of it; null for none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ActivityAttachment(
    String contentType,
    @Nullable Object content,
    @Nullable String contentUrl,
    @Nullable String name,
    @Nullable ActivityAttachment preview) {

  /** The media type of an Adaptive Card. */
  public static final String ADAPTIVE = "application/vnd.microsoft.card.adaptive";

  /** An Adaptive Card. */
  public static ActivityAttachment card(Object card) {
    return new ActivityAttachment(ADAPTIVE, card, null, null, null);
  }
}
