package dev.networkingcoach.teams.internal.activity;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message that goes out. Immutable and thread-safe.
 *
 * @param type {@code message}
 * @param text plain words; null where the attachments say it all
 * @param textFormat {@code plain} where there is text, so that nothing in it is taken as markup
 * @param summary the whole in a sentence, for notifications
 * @param attachments cards and files
 * @param suggestedActions what to say next; null for none
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record OutgoingActivity(
    String type,
    @Nullable String text,
    @Nullable String textFormat,
    @Nullable String summary,
    List<ActivityAttachment> attachments,
    @Nullable SuggestedActions suggestedActions) {

  /** The language the coach speaks, whatever the language of the person's client. */
  public static final String LOCALE = "en";

  /** Copies the list. */
  public OutgoingActivity {
    attachments = List.copyOf(attachments);
  }

  /** The language of what it says. */
  @JsonProperty
  public String locale() {
    return LOCALE;
  }

  /** A message of plain words. */
  public static OutgoingActivity words(String text) {
    return new OutgoingActivity("message", text, "plain", null, List.of(), null);
  }

  /** A message that is one attachment. */
  public static OutgoingActivity of(String summary, ActivityAttachment attachment) {
    return new OutgoingActivity("message", null, null, summary, List.of(attachment), null);
  }

  /** The same message with words to say next. */
  public OutgoingActivity suggesting(@Nullable SuggestedActions actions) {
    return new OutgoingActivity(type, text, textFormat, summary, attachments, actions);
  }
}
