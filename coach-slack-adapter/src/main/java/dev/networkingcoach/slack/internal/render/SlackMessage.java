package dev.networkingcoach.slack.internal.render;

import com.slack.api.model.block.LayoutBlock;
import java.util.List;

/**
 * A message. Immutable and thread-safe.
 *
 * @param text the whole in a sentence, for notifications and screen readers, escaped
 * @param blocks what is shown
 */
public record SlackMessage(String text, List<LayoutBlock> blocks) {

  /** Copies the list. */
  public SlackMessage {
    blocks = List.copyOf(blocks);
  }
}
