package dev.networkingcoach.slack.internal.render;

import dev.networkingcoach.bot.reply.Button;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.Reply;
import java.util.List;
import java.util.Optional;

/** What came of an advice that is finished, on one line. */
final class FoldedAnswer {
  private FoldedAnswer() {}

  /** The line, with the first button beside it; empty where the answer is more than words. */
  static Optional<Part> of(Reply reply) {
    boolean isWords =
        reply.kind() == Reply.Kind.ANSWER
            && reply.form() == null
            && reply.parts().stream()
                .allMatch(part -> part instanceof Part.Words || part instanceof Part.Buttons);
    Optional<String> line =
        reply.parts().stream()
            .filter(Part.Words.class::isInstance)
            .flatMap(part -> ((Part.Words) part).text().lines())
            .findFirst();
    Optional<Button> back =
        reply.parts().stream()
            .filter(Part.Buttons.class::isInstance)
            .flatMap(part -> ((Part.Buttons) part).buttons().stream())
            .findFirst();
    return isWords && back.isPresent()
        ? line.map(text -> item(text, back.get()))
        : Optional.empty();
  }

  private static Part item(String line, Button back) {
    String purpose = SlackTexts.cut(back.label() + ": " + line, Button.MOST_LABEL);
    Button spoken = new Button(back.label(), back.token(), back.style(), purpose);
    return new Part.Listing(null, List.of(new Part.Item(line, null, spoken)), null);
  }
}
