package dev.networkingcoach.slack.internal.render;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Ids of the blocks of an advice, so that what is finished folds to one line: its own line, its
 * buttons, and what is asked below them. Slack wants a new id for a block that changes, which a
 * count at the end gives.
 */
final class CardBlockIds {
  private static final Pattern ID = Pattern.compile("(advice_[0-9]+)_(line|do|ask)(?:_([0-9]+))?");

  private CardBlockIds() {}

  /** The card whose first button has this number, which no other of the message has. */
  static String of(int number) {
    return "advice_" + number;
  }

  static String line(String card) {
    return card + "_line";
  }

  static String actions(String card) {
    return card + "_do";
  }

  /** The id of a block once it has changed: null, for a new one, where it is of no card. */
  static @Nullable String changed(@Nullable String block) {
    Matcher id = ID.matcher(block == null ? "" : block);
    if (!id.matches()) {
      return null;
    }
    int changes = id.group(3) == null ? 0 : Integer.parseInt(id.group(3));
    return id.group(1) + "_" + id.group(2) + "_" + (changes + 1);
  }

  /** The card that a block belongs to, and goes with once it is finished. */
  static Optional<String> folding(@Nullable String block) {
    Matcher id = ID.matcher(block == null ? "" : block);
    return id.matches() ? Optional.of(id.group(1)) : Optional.empty();
  }

  /** The card that a block holds the actions of; empty for any other block. */
  static Optional<String> acting(@Nullable String block) {
    Matcher id = ID.matcher(block == null ? "" : block);
    return id.matches() && id.group(2).equals("do") ? Optional.of(id.group(1)) : Optional.empty();
  }

  /** Makes what is asked about a card fold with it. */
  static void join(String card, int from, List<LayoutBlock> question) {
    int number = from;
    for (LayoutBlock block : question) {
      String id = card + "_ask_" + number++;
      if (block instanceof SectionBlock section) {
        section.setBlockId(id);
      } else if (block instanceof ActionsBlock actions) {
        actions.setBlockId(id);
      }
    }
  }
}
