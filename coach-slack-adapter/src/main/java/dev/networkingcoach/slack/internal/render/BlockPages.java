package dev.networkingcoach.slack.internal.render;

import com.google.gson.Gson;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.util.json.GsonFactory;
import dev.networkingcoach.bot.reply.PageBreaks;

/** Blocks on pages within the limits of Slack. */
final class BlockPages {
  private static final Gson GSON = GsonFactory.createSnakeCase();

  private BlockPages() {}

  /**
   * Pages without blocks.
   *
   * @param mostBlocks how many blocks a page holds
   * @param mostText how long they may be as JSON, in characters
   */
  static PageBreaks<LayoutBlock> of(int mostBlocks, int mostText) {
    return new PageBreaks<>(mostBlocks, mostText, block -> GSON.toJson(block).length());
  }
}
