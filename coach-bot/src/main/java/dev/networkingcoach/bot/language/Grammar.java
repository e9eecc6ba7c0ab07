package dev.networkingcoach.bot.language;

import dev.networkingcoach.bot.language.command.Context;
import dev.networkingcoach.bot.language.command.Understanding;
import java.util.List;

/** Understands what people say, in chat and on the command line. Thread-safe. */
public interface Grammar {

  /**
   * What a message means. Never throws for what a person may write.
   *
   * @param text the message
   * @param context the day, and the names that are known
   */
  Understanding parse(String text, Context context);

  /**
   * What the words of a command line mean. A word with a space in it counts as quoted.
   *
   * @param words the words, as the shell parts them; {@code --not} and the like are understood
   * @param context the day, and the names that are known
   */
  Understanding parse(List<String> words, Context context);
}
