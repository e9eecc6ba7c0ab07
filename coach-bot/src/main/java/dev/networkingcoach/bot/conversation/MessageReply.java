package dev.networkingcoach.bot.conversation;

import static dev.networkingcoach.bot.conversation.ConversationTexts.TEXTS;

import dev.networkingcoach.bot.conversation.internal.record.EntryUndo;
import dev.networkingcoach.bot.conversation.internal.show.ReplyShapes;
import dev.networkingcoach.bot.conversation.internal.turn.ButtonToken;
import dev.networkingcoach.bot.conversation.internal.view.SettingsView;
import dev.networkingcoach.bot.reply.Button;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The answers to the statements of one message, as one reply: what was recorded for each, one
 * button that takes all of it back, and at most one question. Not thread-safe.
 */
final class MessageReply {
  private final String message;
  private final List<Reply> done = new ArrayList<>();
  private final List<Part> asides = new ArrayList<>();
  private @Nullable Reply question;
  private boolean isSettling;

  MessageReply(String message) {
    this.message = message;
  }

  void add(Reply reply) {
    done.add(reply);
  }

  /** The message answered what was asked, or took it back. */
  void settles() {
    isSettling = true;
  }

  boolean isSettling() {
    return isSettling;
  }

  /** Something beside the point, which the summary leaves out. */
  void aside(Part part) {
    asides.add(part);
  }

  void ask(Reply reply) {
    question = ReplyShapes.question(reply);
  }

  /** What is asked; its buttons alone are answers. */
  Optional<Reply> question() {
    return Optional.ofNullable(question);
  }

  /** All of it. */
  Reply whole() {
    List<Reply> all = new ArrayList<>(done);
    question().ifPresent(all::add);
    if (all.isEmpty()) {
      return ReplyShapes.words(TEXTS.nothingWasChanged());
    }
    return ReplyShapes.plus(all.size() == 1 ? all.get(0) : joined(all), asides);
  }

  private Reply joined(List<Reply> all) {
    long recorded = done.stream().filter(MessageReply::isRecorded).count();
    List<Part> parts = new ArrayList<>();
    done.stream()
        .flatMap(reply -> reply.parts().stream())
        .filter(part -> recorded < 2 || !isUndo(part))
        .forEach(part -> replacing(parts, part));
    if (recorded > 1) {
      ButtonToken undo = ButtonToken.of(EntryUndo.MESSAGE, message);
      parts.add(new Part.Buttons(List.of(ReplyShapes.button(TEXTS.undoAllOfIt(), undo))));
    }
    question().ifPresent(asked -> parts.addAll(asked.parts()));
    String summary = all.stream().map(Reply::summary).collect(Collectors.joining(" "));
    return new Reply(
        ReplyShapes.answer(summary, List.of()).summary(),
        parts,
        all.stream().map(Reply::form).filter(form -> form != null).findFirst().orElse(null),
        kind(all));
  }

  /** Of settings that change one after another, only how they are in the end counts. */
  private static void replacing(List<Part> parts, Part part) {
    if (part instanceof Part.Facts facts && SettingsView.title().equals(facts.title())) {
      int before = earlier(parts, facts);
      if (before >= 0) {
        parts.remove(before);
        if (before < parts.size() && parts.get(before) instanceof Part.Buttons) {
          parts.remove(before);
        }
      }
    }
    parts.add(part);
  }

  private static int earlier(List<Part> parts, Part.Facts facts) {
    for (int at = parts.size() - 1; at >= 0; at--) {
      if (parts.get(at) instanceof Part.Facts one && Objects.equals(facts.title(), one.title())) {
        return at;
      }
    }
    return -1;
  }

  private static Reply.Kind kind(List<Reply> all) {
    List<Reply.Kind> kinds = all.stream().map(Reply::kind).distinct().toList();
    return kinds.contains(Reply.Kind.QUESTION)
        ? Reply.Kind.QUESTION
        : kinds.equals(List.of(Reply.Kind.PROBLEM)) ? Reply.Kind.PROBLEM : Reply.Kind.ANSWER;
  }

  private static boolean isRecorded(Reply reply) {
    return reply.parts().stream().anyMatch(MessageReply::isUndo);
  }

  /** The buttons under what was recorded: to take it back, and to correct it. */
  private static boolean isUndo(Part part) {
    return part instanceof Part.Buttons buttons
        && buttons.buttons().stream()
            .map(Button::token)
            .flatMap(text -> ButtonToken.parse(text).stream())
            .map(ButtonToken::verb)
            .flatMap(Stream::of)
            .anyMatch(EntryUndo.VERB::equals);
  }
}
