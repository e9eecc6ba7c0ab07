package dev.networkingcoach.slack.internal.render;

import com.google.gson.Gson;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.util.json.GsonFactory;
import java.util.ArrayList;
import java.util.List;

/** Puts groups of blocks on pages: a group stays together where it fits on a page at all. */
final class BlockPages {
  private static final Gson GSON = GsonFactory.createSnakeCase();

  private final int mostBlocks;
  private final int mostText;
  private final List<List<LayoutBlock>> pages = new ArrayList<>();
  private List<LayoutBlock> page = new ArrayList<>();
  private int text;

  BlockPages(int mostBlocks, int mostText) {
    this.mostBlocks = mostBlocks;
    this.mostText = mostText;
  }

  void add(List<LayoutBlock> group) {
    int length = group.stream().mapToInt(BlockPages::length).sum();
    if (page.size() + group.size() > mostBlocks || text + length > mostText) {
      turn();
    }
    group.forEach(this::add);
  }

  private void add(LayoutBlock block) {
    int length = length(block);
    if (page.size() + 1 > mostBlocks || text + length > mostText) {
      turn();
    }
    page.add(block);
    text += length;
  }

  private void turn() {
    if (!page.isEmpty()) {
      pages.add(page);
    }
    page = new ArrayList<>();
    text = 0;
  }

  List<List<LayoutBlock>> all() {
    turn();
    return pages.isEmpty() ? List.of(List.of()) : List.copyOf(pages);
  }

  private static int length(LayoutBlock block) {
    return GSON.toJson(block).length();
  }
}
