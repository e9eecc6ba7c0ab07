package dev.networkingcoach.slack.internal.render;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import dev.networkingcoach.bot.reply.PageBreaks;
import dev.networkingcoach.bot.reply.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Messages with answers in the place of buttons that are spent. Thread-safe. */
public final class AnsweredMessages {

  private AnsweredMessages() {}

  /** The token of the button with this id. */
  public static Optional<String> token(SlackMessage message, String action) {
    return buttons(message.blocks())
        .filter(button -> action.equals(button.getActionId()) && button.getValue() != null)
        .map(ButtonElement::getValue)
        .findFirst();
  }

  /**
   * The message with the answer below the block of the button that was pressed, without what the
   * press has spent; as it is where it has no such button, for the answer stands there already.
   *
   * @param pressed the token of the button
   * @param spent whether a button has no use any more once the other was pressed
   */
  public static SlackMessage answered(
      SlackMessage message, String pressed, Reply reply, BiPredicate<String, String> spent) {
    List<LayoutBlock> blocks = new ArrayList<>();
    boolean placed = false;
    for (LayoutBlock block : message.blocks()) {
      without(block, token -> spent.test(token, pressed)).ifPresent(blocks::add);
      if (!placed && buttons(List.of(block)).anyMatch(one -> pressed.equals(one.getValue()))) {
        ActionIds ids = ActionIds.after(buttons(message.blocks()).map(ButtonElement::getActionId));
        MessageRenderer.groups(reply, ids).forEach(blocks::addAll);
        placed = true;
      }
    }
    return placed
        ? new SlackMessage(MessageRenderer.text(reply.summary(), message.text()), blocks)
        : message;
  }

  /** Whether Slack takes it as one message. */
  public static boolean fits(SlackMessage message) {
    PageBreaks<LayoutBlock> pages =
        BlockPages.of(SlackLimits.MESSAGE_BLOCKS, SlackLimits.MESSAGE_TEXT);
    message.blocks().forEach(block -> pages.add(List.of(block)));
    return pages.pages().size() == 1;
  }

  private static Stream<ButtonElement> buttons(List<LayoutBlock> blocks) {
    return blocks.stream()
        .flatMap(AnsweredMessages::elements)
        .filter(ButtonElement.class::isInstance)
        .map(ButtonElement.class::cast);
  }

  private static Stream<BlockElement> elements(LayoutBlock block) {
    if (block instanceof ActionsBlock actions) {
      return actions.getElements().stream();
    }
    return block instanceof SectionBlock section
        ? Stream.ofNullable(section.getAccessory())
        : Stream.empty();
  }

  /** A block that changes gets a new id from Slack. */
  private static Optional<LayoutBlock> without(LayoutBlock block, Predicate<String> spent) {
    List<BlockElement> left = elements(block).filter(one -> !isSpent(one, spent)).toList();
    if (left.size() == elements(block).count()) {
      return Optional.of(block);
    }
    if (block instanceof SectionBlock section) {
      return Optional.of(
          SectionBlock.builder().text(section.getText()).fields(section.getFields()).build());
    }
    return left.isEmpty()
        ? Optional.empty()
        : Optional.of(ActionsBlock.builder().elements(left).build());
  }

  private static boolean isSpent(BlockElement element, Predicate<String> spent) {
    return element instanceof ButtonElement button
        && button.getValue() != null
        && spent.test(button.getValue());
  }
}
