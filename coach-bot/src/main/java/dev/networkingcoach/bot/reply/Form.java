package dev.networkingcoach.bot.reply;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A form to fill in. Immutable and thread-safe.
 *
 * @param token what the channel hands back with what was filled in, as it is; at most 1,500
 *     characters
 * @param title what it is for; at most 24 characters, which is what Slack shows
 * @param intro words before the fields; null for none
 * @param fields the fields, in order
 * @param submit what stands on the button that sends it; at most 24 characters
 * @param problems what is wrong with what was filled in, by the name of the field; empty at first
 */
public record Form(
    String token,
    String title,
    @Nullable String intro,
    List<FormField> fields,
    String submit,
    Map<String, String> problems) {

  /** Copies. */
  public Form {
    fields = List.copyOf(fields);
    problems = Map.copyOf(problems);
  }
}
