package dev.networkingcoach.slack.internal.render;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.OverflowMenuElement;
import dev.networkingcoach.bot.reply.PageBreaks;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Messages with answers in the place of buttons that are spent. Thread-safe. */
public final class AnsweredMessages {

  private static final char ENTRY = ':';

  private AnsweredMessages() {}

  /**
   * What names a press: the id of the button, or that of the menu with the place of the entry.
   *
   * @param token the token of the entry; null for a button
   */
  public static String press(SlackMessage message, String action, @Nullable String token) {
    int place =
        elements(message.blocks())
            .filter(element -> element instanceof OverflowMenuElement && action.equals(id(element)))
            .findFirst()
            .map(menu -> tokens(menu).toList().indexOf(token))
            .orElse(-1);
    return place < 0 ? action : action + ENTRY + place;
  }

  /** The token of the button, or of the entry of a menu, that a press names. */
  public static Optional<String> token(SlackMessage message, String press) {
    int mark = press.indexOf(ENTRY);
    String action = mark < 0 ? press : press.substring(0, mark);
    int place = mark < 0 ? 0 : Integer.parseInt(press.substring(mark + 1));
    return elements(message.blocks())
        .filter(element -> action.equals(id(element)))
        .filter(element -> element instanceof OverflowMenuElement == mark > 0)
        .flatMap(element -> tokens(element).skip(place).limit(1))
        .findFirst();
  }

  /**
   * The message with the answer below the block of the button that was pressed, without what the
   * press has spent; as it is where it has no such button, for the answer stands there already. An
   * advice that is finished folds: the answer stands in its place.
   *
   * @param pressed the token of the button
   * @param spent whether a button has no use any more once the other was pressed
   */
  public static SlackMessage answered(
      SlackMessage message, String pressed, Reply reply, BiPredicate<String, String> spent) {
    Predicate<String> isSpent = token -> spent.test(token, pressed);
    Set<String> folded = folded(message.blocks(), isSpent);
    boolean asks = reply.kind() == Reply.Kind.QUESTION;
    List<LayoutBlock> blocks = new ArrayList<>();
    boolean placed = false;
    for (LayoutBlock block : message.blocks()) {
      if (CardBlockIds.folding(block.getBlockId()).filter(folded::contains).isEmpty()) {
        without(block, isSpent).ifPresent(blocks::add);
      }
      if (!placed && tokens(List.of(block)).anyMatch(pressed::equals)) {
        ActionIds ids = ActionIds.after(elements(message.blocks()).map(AnsweredMessages::id));
        boolean folds =
            CardBlockIds.acting(block.getBlockId()).filter(folded::contains).isPresent();
        List<LayoutBlock> answer = answer(reply, folds, ids);
        if (asks) {
          CardBlockIds.acting(block.getBlockId())
              .ifPresent(card -> CardBlockIds.join(card, ids.following(), answer));
        }
        blocks.addAll(answer);
        placed = true;
      }
    }
    return placed
        ? new SlackMessage(MessageRenderer.text(reply.summary(), message.text()), blocks)
        : message;
  }

  /** The blocks of an answer; what is finished is one line, with the way back beside it. */
  private static List<LayoutBlock> answer(Reply reply, boolean folds, ActionIds ids) {
    return (folds ? FoldedAnswer.of(reply) : Optional.<Part>empty())
        .map(line -> new PartBlockKit(ids).of(line))
        .orElseGet(
            () -> MessageRenderer.groups(reply, ids).stream().flatMap(List::stream).toList());
  }

  /** The advice whose buttons are all spent. */
  private static Set<String> folded(List<LayoutBlock> blocks, Predicate<String> isSpent) {
    return blocks.stream()
        .filter(block -> tokens(List.of(block)).allMatch(isSpent))
        .flatMap(block -> CardBlockIds.acting(block.getBlockId()).stream())
        .collect(Collectors.toSet());
  }

  /** Whether Slack takes it as one message. */
  public static boolean fits(SlackMessage message) {
    PageBreaks<LayoutBlock> pages =
        BlockPages.of(SlackLimits.MESSAGE_BLOCKS, SlackLimits.MESSAGE_TEXT);
    message.blocks().forEach(block -> pages.add(List.of(block)));
    return pages.pages().size() == 1;
  }

  private static Stream<String> tokens(List<LayoutBlock> blocks) {
    return elements(blocks).flatMap(AnsweredMessages::tokens);
  }

  private static Stream<String> tokens(BlockElement element) {
    if (element instanceof ButtonElement button) {
      return Stream.ofNullable(button.getValue());
    }
    return element instanceof OverflowMenuElement menu
        ? menu.getOptions().stream().map(OptionObject::getValue)
        : Stream.empty();
  }

  private static String id(BlockElement element) {
    if (element instanceof ButtonElement button) {
      return Objects.requireNonNullElse(button.getActionId(), "");
    }
    return element instanceof OverflowMenuElement menu ? menu.getActionId() : "";
  }

  private static Stream<BlockElement> elements(List<LayoutBlock> blocks) {
    return blocks.stream().flatMap(AnsweredMessages::elements);
  }

  private static Stream<BlockElement> elements(LayoutBlock block) {
    if (block instanceof ActionsBlock actions) {
      return actions.getElements().stream();
    }
    return block instanceof SectionBlock section
        ? Stream.ofNullable(section.getAccessory())
        : Stream.empty();
  }

  /** A block that changes gets a new id from Slack, unless it belongs to an advice. */
  private static Optional<LayoutBlock> without(LayoutBlock block, Predicate<String> spent) {
    List<BlockElement> left = elements(block).flatMap(one -> left(one, spent)).toList();
    if (left.equals(elements(block).toList())) {
      return Optional.of(block);
    }
    if (block instanceof SectionBlock section) {
      return Optional.of(
          SectionBlock.builder().text(section.getText()).fields(section.getFields()).build());
    }
    return left.isEmpty()
        ? Optional.empty()
        : Optional.of(
            ActionsBlock.builder()
                .blockId(CardBlockIds.changed(block.getBlockId()))
                .elements(left)
                .build());
  }

  private static Stream<BlockElement> left(BlockElement element, Predicate<String> spent) {
    if (!(element instanceof OverflowMenuElement menu)) {
      return tokens(element).anyMatch(spent) ? Stream.empty() : Stream.of(element);
    }
    List<OptionObject> options =
        menu.getOptions().stream().filter(option -> !spent.test(option.getValue())).toList();
    if (options.size() == menu.getOptions().size()) {
      return Stream.of(menu);
    }
    return options.isEmpty()
        ? Stream.empty()
        : Stream.of(
            OverflowMenuElement.builder().actionId(menu.getActionId()).options(options).build());
  }
}
