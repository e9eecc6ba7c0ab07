package dev.networkingcoach.bot.conversation.internal.view;

import static dev.networkingcoach.bot.conversation.internal.view.ViewTexts.TEXTS;

import dev.networkingcoach.api.search.Nearest;
import dev.networkingcoach.bot.conversation.internal.show.ButtonTokens;
import dev.networkingcoach.bot.conversation.internal.show.ReplyShapes;
import dev.networkingcoach.bot.conversation.internal.turn.ButtonToken;
import dev.networkingcoach.bot.conversation.internal.words.SentencePieces;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.language.command.CommandHelp;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be said, from the table of the grammar. Immutable and thread-safe. */
public final class HelpView {
  private static final List<String> FIRST =
      List.of("met", "gave", "thanked", "asked", "today", "who", "may", "why", "undo", "settings");

  private final List<CommandHelp> vocabulary;

  /** Help about these. */
  public HelpView(List<CommandHelp> vocabulary) {
    this.vocabulary = List.copyOf(vocabulary);
  }

  /** The same without what is about messages, for who gets none. */
  public HelpView withoutMessages() {
    return new HelpView(vocabulary.stream().filter(help -> !help.aboutMessages()).toList());
  }

  /**
   * Help about a command.
   *
   * @param topic its name; null for all
   */
  public Reply about(@Nullable String topic) {
    if (topic == null) {
      return all();
    }
    return vocabulary.stream()
        .filter(help -> help.name().equals(topic) || help.synonyms().contains(topic))
        .findFirst()
        .map(HelpView::one)
        .orElseGet(() -> unknown(topic));
  }

  private Reply all() {
    List<Part.Item> first =
        vocabulary.stream()
            .filter(help -> FIRST.contains(help.name()))
            .map(HelpView::item)
            .toList();
    List<Part.Item> rest =
        vocabulary.stream()
            .filter(help -> !FIRST.contains(help.name()))
            .map(HelpView::item)
            .toList();
    return ReplyShapes.answer(
        TEXTS.tellMeWhatHappenedOr(),
        List.of(
            new Part.Words(TEXTS.tellMeWhatHappenedIn(), Part.Tone.PLAIN),
            new Part.Listing(TEXTS.everyDay(), first, null),
            new Part.Listing(TEXTS.and2(), rest, null),
            new Part.Buttons(
                List.of(
                    ButtonTokens.today(),
                    ReplyShapes.button(TEXTS.log(), ButtonToken.of("form", "log"))))));
  }

  private static Part.Item item(CommandHelp help) {
    return new Part.Item(help.name() + ": " + help.line(), help.examples().get(0), null);
  }

  private static Reply one(CommandHelp help) {
    List<Part.Item> examples =
        help.examples().stream().map(example -> new Part.Item(example, null, null)).toList();
    List<Part> parts = new ArrayList<>();
    parts.add(new Part.Headline(help.name()));
    parts.add(new Part.Words(help.line(), Part.Tone.PLAIN));
    if (!help.synonyms().isEmpty()) {
      String also = TEXTS.also(String.join(", ", help.synonyms()));
      parts.add(new Part.Words(also, Part.Tone.FAINT));
    }
    parts.add(new Part.Listing(TEXTS.suchAs(), examples, null));
    return ReplyShapes.answer(help.name() + ": " + help.line(), parts);
  }

  private Reply unknown(String topic) {
    List<String> near = Nearest.allTo(topic, vocabulary.stream().map(CommandHelp::name).toList());
    String maybe = near.isEmpty() ? "" : TEXTS.maybeOneOf(String.join(", ", near));
    return ReplyShapes.problem(TEXTS.thereIsNoCommandCalled(SentencePieces.cut(topic, 60), maybe));
  }
}
