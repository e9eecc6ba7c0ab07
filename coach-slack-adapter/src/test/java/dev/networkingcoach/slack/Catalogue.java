package dev.networkingcoach.slack;

import dev.networkingcoach.bot.reply.Form;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.slack.fake.Samples;
import java.util.List;

/** What the app can show, to be judged. */
final class Catalogue {

  private Catalogue() {}

  static List<Reply> replies() {
    return Samples.replies();
  }

  static List<Form> forms() {
    return Samples.forms();
  }
}
