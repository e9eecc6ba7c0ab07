package dev.networkingcoach.bot.conversation.internal.view;

import static dev.networkingcoach.bot.conversation.internal.view.ViewTexts.TEXTS;

import dev.networkingcoach.api.search.Nearest;
import dev.networkingcoach.bot.conversation.internal.show.ButtonTokens;
import dev.networkingcoach.bot.conversation.internal.show.ReplyShapes;
import dev.networkingcoach.bot.conversation.internal.turn.ButtonToken;
import dev.networkingcoach.bot.conversation.internal.words.SentencePieces;
import dev.networkingcoach.bot.reply.Button;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.language.command.CommandHelp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What can be said, task by task, from the table of the grammar. Immutable and thread-safe. */
public final class HelpView {
  private static final int EXAMPLES = 3;

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
   * Help about a task or a command.
   *
   * @param topic its name; null for all tasks
   */
  public Reply about(@Nullable String topic) {
    if (topic == null) {
      return tasks();
    }
    return HelpTask.named(topic)
        .map(this::task)
        .or(() -> command(topic).map(HelpView::one))
        .orElseGet(() -> unknown(topic));
  }

  private Optional<CommandHelp> command(String name) {
    return vocabulary.stream()
        .filter(help -> help.name().equals(name) || help.synonyms().contains(name))
        .findFirst();
  }

  private Reply tasks() {
    List<Part.Item> items =
        Stream.of(HelpTask.values())
            .map(task -> new Part.Item(task.title(), examples(task), more(task)))
            .toList();
    return ReplyShapes.answer(
        TEXTS.tellMeWhatHappenedOr(),
        List.of(
            new Part.Words(TEXTS.tellMeWhatHappenedIn(), Part.Tone.PLAIN),
            new Part.Listing(TEXTS.whatYouCanDo(), items, null),
            new Part.Buttons(
                List.of(
                    ButtonTokens.today(),
                    ReplyShapes.button(TEXTS.log(), ButtonToken.of("form", "log"))))));
  }

  private String examples(HelpTask task) {
    return String.join(
        " · ", commands(task).limit(EXAMPLES).map(help -> help.examples().get(0)).toList());
  }

  private Stream<CommandHelp> commands(HelpTask task) {
    return task.names().stream()
        .flatMap(name -> vocabulary.stream().filter(help -> help.name().equals(name)));
  }

  private static Button more(HelpTask task) {
    return ReplyShapes.button(
        TEXTS.helpWith(task.word()), ButtonToken.of(ButtonTokens.HELP, task.word()));
  }

  private Reply task(HelpTask task) {
    List<Part.Item> items =
        commands(task)
            .map(help -> new Part.Item(help.examples().get(0), help.line(), null))
            .toList();
    List<Button> others =
        Stream.of(HelpTask.values()).filter(other -> other != task).map(HelpView::more).toList();
    return ReplyShapes.answer(
        TEXTS.helpAbout(task.word(), task.title()),
        List.of(new Part.Listing(task.title(), items, null), new Part.Buttons(others)));
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
