package dev.networkingcoach.bot.channel;

import dev.networkingcoach.bot.reply.Form;
import dev.networkingcoach.bot.reply.Reply;
import java.util.Optional;

/**
 * One coach for every channel. A channel parses what arrives, calls one of these, and renders the
 * reply. Implementations are thread-safe, and answer a repeat of what was done already with the
 * words for that, without doing it again.
 */
public interface Conversation {

  /**
   * Answers what a person does. Never throws for what a person may do: bad input or an old button
   * is answered with a {@link Reply.Kind#PROBLEM}.
   *
   * @throws dev.networkingcoach.api.journal.JournalException if the store is away. What was done
   *     may be recorded or not: it is to be answered once more, as {@link Incoming.Again}
   */
  Reply answer(Person person, Incoming incoming);

  /**
   * The form that a button or a shortcut opens, for channels that must open a dialog at once.
   *
   * @param token a button's token, or one of {@link #LOG_FORM} and {@link #SETUP_FORM}
   * @param text words to start from, such as the message a shortcut was used on; empty for none
   * @return empty where the token opens no form
   */
  Optional<Form> form(Person person, String token, String text);

  /**
   * Whether the button of this token always opens a form: told without a look at what is kept, for
   * channels that must say so when they show the button.
   */
  default boolean opensForm(String token) {
    return token.equals(LOG_FORM) || token.equals(SETUP_FORM);
  }

  /**
   * Whether a button has no use any more once another of the same message was pressed and answered:
   * who is done with an advice can no longer put it off. A button that only shows something spends
   * none, not itself either. Told without a look at what is kept, for channels that can take
   * buttons away.
   *
   * @param token the button's token
   * @param pressed the token of the one that was pressed
   */
  default boolean isSpent(String token, String pressed) {
    return false;
  }

  /**
   * The dashboard: plan, balance, windows that close, advocates, targets and settings.
   *
   * @throws dev.networkingcoach.api.journal.JournalException if the store is away
   */
  Reply home(Person person);

  /**
   * Contacts whose name, organization or title fits, as a list of persons, best first.
   *
   * @throws dev.networkingcoach.api.journal.JournalException if the store is away
   */
  Reply search(Person person, String words, int most);

  /** The token of the form to log an interaction. */
  String LOG_FORM = "form:log";

  /** The token of the form to set the coach up. */
  String SETUP_FORM = "form:setup";
}
