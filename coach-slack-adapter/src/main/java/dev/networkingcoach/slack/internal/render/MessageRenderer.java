package dev.networkingcoach.slack.internal.render;

import com.slack.api.model.block.LayoutBlock;
import dev.networkingcoach.bot.reply.Button;
import dev.networkingcoach.bot.reply.Form;
import dev.networkingcoach.bot.reply.PageBreaks;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.Reply;
import java.util.ArrayList;
import java.util.List;

/**
 * Renders replies as messages: as many as it takes to stay within Slack's limits. Never fails.
 * Thread-safe.
 */
public final class MessageRenderer {
  private static final int TEXT = 2_900;

  private MessageRenderer() {}

  /** The messages of a reply, in order; at least one. */
  public static List<SlackMessage> render(Reply reply) {
    PageBreaks<LayoutBlock> pages =
        BlockPages.of(SlackLimits.MESSAGE_BLOCKS, SlackLimits.MESSAGE_TEXT);
    groups(reply, new ActionIds()).forEach(pages::add);
    List<List<LayoutBlock>> all = pages.pages();
    List<SlackMessage> messages = new ArrayList<>();
    for (int page = 1; page <= all.size(); page++) {
      String suffix = all.size() == 1 ? "" : " " + BlockTexts.TEXTS.pageOf(page, all.size());
      messages.add(new SlackMessage(text(reply.summary(), "") + suffix, all.get(page - 1)));
    }
    return List.copyOf(messages);
  }

  /**
   * What is read aloud of a message.
   *
   * @param before what was read aloud of it before, escaped; empty for nothing
   */
  static String text(String summary, String before) {
    String text = SlackTexts.escape(SlackTexts.cut(summary, TEXT / 5));
    return SlackTexts.cut(before.isEmpty() ? text : text + "\n" + before, TEXT);
  }

  /** The blocks of a reply, a group for each part. */
  static List<List<LayoutBlock>> groups(Reply reply, ActionIds ids) {
    PartBlockKit parts = new PartBlockKit(ids);
    List<List<LayoutBlock>> groups = new ArrayList<>();
    reply.parts().stream().map(parts::of).forEach(groups::add);
    if (groups.stream().allMatch(List::isEmpty)) {
      groups.add(parts.of(new Part.Words(reply.summary(), Part.Tone.PLAIN)));
    }
    Form form = reply.form();
    if (form != null && !offers(reply, form)) {
      groups.add(parts.of(new Part.Buttons(List.of(opener(form)))));
    }
    return groups;
  }

  /** Whether a button that stands there by itself opens the form already. */
  private static boolean offers(Reply reply, Form form) {
    return reply.parts().stream()
        .filter(Part.Buttons.class::isInstance)
        .flatMap(part -> ((Part.Buttons) part).buttons().stream())
        .anyMatch(button -> form.token().startsWith(button.token()));
  }

  private static Button opener(Form form) {
    String label = SlackTexts.cut(form.title(), Button.MOST_LABEL);
    return new Button(label, FormTokens.opener(form.token()), Button.Style.PRIMARY);
  }
}
