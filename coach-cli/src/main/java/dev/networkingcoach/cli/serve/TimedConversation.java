package dev.networkingcoach.cli.serve;

import dev.networkingcoach.bot.channel.Conversation;
import dev.networkingcoach.bot.channel.Incoming;
import dev.networkingcoach.bot.channel.Person;
import dev.networkingcoach.bot.reply.Form;
import dev.networkingcoach.bot.reply.Reply;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** A conversation whose replies are timed. Thread-safe. */
record TimedConversation(Conversation conversation, ServerFigures figures) implements Conversation {

  @Override
  public Reply answer(Person person, Incoming incoming) {
    return timed(() -> conversation.answer(person, incoming));
  }

  @Override
  public Optional<Form> form(Person person, String token, String text) {
    return conversation.form(person, token, text);
  }

  @Override
  public boolean opensForm(String token) {
    return conversation.opensForm(token);
  }

  @Override
  public boolean isSpent(String token, String pressed) {
    return conversation.isSpent(token, pressed);
  }

  @Override
  public Reply home(Person person) {
    return timed(() -> conversation.home(person));
  }

  @Override
  public Reply search(Person person, String words, int most) {
    return timed(() -> conversation.search(person, words, most));
  }

  private Reply timed(Supplier<Reply> reply) {
    long begun = System.nanoTime();
    Reply made = reply.get();
    figures.answered(Duration.ofNanos(System.nanoTime() - begun));
    return made;
  }
}
