package dev.networkingcoach.teams.internal.card;

import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.bot.channel.Conversation;
import dev.networkingcoach.bot.channel.Incoming;
import dev.networkingcoach.bot.channel.Person;
import dev.networkingcoach.bot.reply.Form;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.journal.JdbcJournal;
import dev.networkingcoach.teams.support.RealConversation;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** The cards of a talk with the real conversation. */
final class RealCards {
  private static final List<String> TALK =
      List.of(
          "add Dana Fox",
          "met Dana Fox yesterday",
          "Dana Fox gave me an introduction",
          "thanked Dana Fox today",
          "add Ola **Bold** [x](y)",
          "gave Ola an article",
          "today",
          "today all",
          "why 1",
          "who Dana Fox",
          "may I ask Dana Fox for help",
          "log",
          "settings",
          "help",
          "help met",
          "advocates",
          "path to Ola",
          "export",
          "import",
          "nonsense that nobody understands");

  private RealCards() {}

  static List<Card> of(Path folder) {
    Person person =
        new Person(new OwnerKey("teams:t", "alex"), "teams", "Alex", ZoneId.of("Europe/Berlin"));
    List<Card> cards = new ArrayList<>();
    try (JdbcJournal journal = JdbcJournal.file(folder.resolve("journal.db")).open()) {
      Conversation conversation = RealConversation.over(journal);
      Cards maker = new Cards(conversation::opensForm);
      List<Reply> replies = new ArrayList<>();
      replies.add(conversation.answer(person, new Incoming.Arrived("0")));
      for (int i = 0; i < TALK.size(); i++) {
        replies.add(conversation.answer(person, new Incoming.Said("s" + i, TALK.get(i))));
      }
      replies.add(conversation.home(person));
      replies.add(conversation.search(person, "dana", 25));
      replies.forEach(reply -> cards.addAll(maker.of(reply, new Audience("29:alex", true))));
      for (String token : List.of(Conversation.LOG_FORM, Conversation.SETUP_FORM)) {
        Form form = conversation.form(person, token, "Lunch with Dana Fox").orElseThrow();
        cards.add(Cards.dialog(form));
      }
    }
    return cards;
  }
}
