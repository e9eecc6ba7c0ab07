package dev.networkingcoach.cli.talk;

import dev.networkingcoach.bot.channel.Conversation;
import dev.networkingcoach.bot.channel.Incoming;
import dev.networkingcoach.bot.channel.Person;
import dev.networkingcoach.bot.reply.Form;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.Reply;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** A conversation that gives the replies it was given, and keeps what was said to it. */
final class ScriptedTerminal implements Conversation {
  final List<Incoming> heard = new ArrayList<>();
  private final Deque<Reply> replies = new ArrayDeque<>();

  ScriptedTerminal(Reply... replies) {
    this.replies.addAll(List.of(replies));
  }

  static Reply saying(String words) {
    return new Reply(
        words, List.of(new Part.Words(words, Part.Tone.PLAIN)), null, Reply.Kind.ANSWER);
  }

  static Reply asking(Form form) {
    return new Reply(
        form.title(),
        List.of(),
        form,
        form.problems().isEmpty() ? Reply.Kind.ANSWER : Reply.Kind.FORM_PROBLEM);
  }

  @Override
  public Reply answer(Person person, Incoming incoming) {
    heard.add(incoming);
    return replies.size() > 1 ? replies.removeFirst() : replies.getFirst();
  }

  @Override
  public Optional<Form> form(Person person, String token, String text) {
    return Optional.empty();
  }

  @Override
  public Reply home(Person person) {
    return replies.getFirst();
  }

  @Override
  public Reply search(Person person, String words, int most) {
    return replies.getFirst();
  }
}
