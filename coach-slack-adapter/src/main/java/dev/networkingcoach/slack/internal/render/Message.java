package dev.networkingcoach.slack.internal.render;

import com.slack.api.model.block.LayoutBlock;
import java.util.List;

/**
 * A message. Immutable and thread-safe.
 *
 * @param text the whole in a sentence, for notifications and screen readers, escaped
 * @param blocks what is shown
 */
public record Message(String text, List<LayoutBlock> blocks) {

  /** Copies the list. */
  public Message {
    blocks = List.copyOf(blocks);
  }
}
