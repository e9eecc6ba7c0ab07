package dev.networkingcoach.slack.internal.render;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.DividerBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.view.View;
import dev.networkingcoach.bot.reply.PageBreaks;
import dev.networkingcoach.bot.reply.Reply;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Renders the dashboard as the Home of the app, by pages where it is long. Thread-safe. */
public final class HomeRenderer {
  /** What the ids of the buttons begin with that turn the page; their value is the page. */
  public static final String PAGE = "home_page_";

  private static final int PAGE_TEXT = 60_000;

  private HomeRenderer() {}

  /**
   * A page of the dashboard.
   *
   * @param notice what is said above it, such as what a button did; null for nothing
   * @param page the page from 1; one that is not there counts as the nearest that is
   */
  public static View render(@Nullable Reply notice, Reply home, int page) {
    ActionIds ids = new ActionIds();
    List<List<LayoutBlock>> groups = new ArrayList<>();
    if (notice != null) {
      groups.addAll(MessageRenderer.groups(notice, ids));
      groups.add(List.of(new DividerBlock()));
    }
    groups.addAll(MessageRenderer.groups(home, ids));
    PageBreaks<LayoutBlock> pages = BlockPages.of(SlackLimits.VIEW_BLOCKS - 2, PAGE_TEXT);
    groups.forEach(pages::add);
    List<List<LayoutBlock>> all = pages.pages();
    int shown = Math.max(1, Math.min(page, all.size()));
    List<LayoutBlock> blocks = new ArrayList<>(all.get(shown - 1));
    if (all.size() > 1) {
      blocks.add(turners(shown, all.size()));
    }
    return View.builder().type("home").blocks(blocks).build();
  }

  private static ActionsBlock turners(int page, int pages) {
    List<BlockElement> elements = new ArrayList<>();
    if (page > 1) {
      elements.add(turner(BlockTexts.TEXTS.previousPage(), page - 1));
    }
    if (page < pages) {
      elements.add(turner(BlockTexts.TEXTS.nextPage(), page + 1));
    }
    return ActionsBlock.builder().elements(elements).build();
  }

  private static ButtonElement turner(String label, int page) {
    return ButtonElement.builder()
        .text(SlackTexts.plain(label, SlackLimits.OPTION_TEXT))
        .actionId(PAGE + page)
        .value(Integer.toString(page))
        .build();
  }
}
