package dev.networkingcoach.cli.talk;

import static dev.networkingcoach.cli.talk.TalkTexts.TEXTS;

import dev.networkingcoach.api.journal.JournalException;
import dev.networkingcoach.bot.channel.Conversation;
import dev.networkingcoach.bot.channel.Incoming;
import dev.networkingcoach.bot.channel.Incoming.Submitted;
import dev.networkingcoach.bot.channel.Person;
import dev.networkingcoach.bot.reply.Form;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.cli.page.TextPage;
import dev.networkingcoach.cli.page.TextTone;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Turns of a conversation in a terminal: what a person does goes in, the reply is printed, and a
 * form that comes with it is filled in until it is taken or the person breaks off. Not thread-safe.
 */
public final class TerminalTurns {
  private final Conversation conversation;
  private final Person person;
  private final LineTerminal teletype;
  private final Supplier<String> ids;
  private final Consumer<Part.Attachment> files;

  /**
   * Turns.
   *
   * @param conversation the conversation
   * @param person whose it is
   * @param teletype the terminal
   * @param ids gives an id that was never given before
   * @param files takes the files of a reply
   */
  public TerminalTurns(
      Conversation conversation,
      Person person,
      LineTerminal teletype,
      Supplier<String> ids,
      Consumer<Part.Attachment> files) {
    this.conversation = conversation;
    this.person = person;
    this.teletype = teletype;
    this.ids = ids;
    this.files = files;
  }

  /** Somebody says something. */
  public Turn say(String words) {
    return turn(new Incoming.Said(ids.get(), words));
  }

  /** Somebody types a command whose words the shell has split. */
  public Turn type(List<String> words) {
    return turn(new Incoming.Typed(ids.get(), words));
  }

  /** Somebody presses a button. */
  public Turn press(String token) {
    return turn(new Incoming.Pressed(ids.get(), token));
  }

  /** Somebody arrives. */
  public Turn arrive() {
    return turn(new Incoming.Arrived(ids.get()));
  }

  private Turn turn(Incoming incoming) {
    Turn turn = attempt(incoming);
    Form form = turn.reply().form();
    while (form != null && teletype.answers()) {
      Optional<Map<String, String>> values = new FormQuestions(teletype).fill(form);
      if (values.isEmpty()) {
        return turn;
      }
      turn = attempt(new Submitted(ids.get(), form.token(), values.get()));
      form = turn.reply().form();
    }
    return turn;
  }

  private Turn attempt(Incoming incoming) {
    Reply reply;
    try {
      reply = answer(incoming);
    } catch (JournalException away) {
      return Turn.failed(away);
    }
    return show(reply);
  }

  /** Once more where the journal was away: it may have recorded what it could not tell of. */
  private Reply answer(Incoming incoming) {
    try {
      return conversation.answer(person, incoming);
    } catch (JournalException away) {
      return conversation.answer(person, new Incoming.Again(incoming));
    }
  }

  private Turn show(Reply reply) {
    TextPage page = teletype.page();
    NumberedChoices choices = new NumberedChoices();
    new ReplyPage(page, choices).write(reply);
    if (reply.form() != null && !teletype.answers()) {
      describe(page, reply.form());
    }
    teletype.print(page);
    reply.parts().stream()
        .filter(Part.Attachment.class::isInstance)
        .map(Part.Attachment.class::cast)
        .forEach(files);
    return new Turn(reply, choices, Optional.empty());
  }

  /** A form where nobody is there to fill it in. */
  private static void describe(TextPage page, Form form) {
    page.blank().paragraph(TextTone.STRONG, form.title());
    form.fields().forEach(field -> page.paragraph("  " + field.label()));
    page.paragraph(TextTone.FAINT, TEXTS.fillItIn());
  }

  /**
   * What came of a turn.
   *
   * @param reply the last reply
   * @param choices its buttons, numbered
   * @param failure why the journal gave no reply, which whoever began the turn has to tell; empty
   *     where it gave one
   */
  public record Turn(Reply reply, NumberedChoices choices, Optional<JournalException> failure) {

    private static Turn failed(JournalException away) {
      String reason = TEXTS.cannotReachNotes(String.valueOf(away.getMessage()));
      Reply problem = new Reply(reason, List.of(), null, Reply.Kind.PROBLEM);
      return new Turn(problem, new NumberedChoices(), Optional.of(away));
    }

    /** Whether what was asked for was understood and done, and no form is left to fill in. */
    public boolean succeeded() {
      return reply.kind() == Reply.Kind.ANSWER && reply.form() == null;
    }
  }
}
