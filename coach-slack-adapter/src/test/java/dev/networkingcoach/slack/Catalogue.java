package dev.networkingcoach.slack;

import dev.networkingcoach.bot.reply.Form;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.slack.fake.SlackSamples;
import java.util.List;

/** What the app can show, to be judged. */
final class Catalogue {

  private Catalogue() {}

  static List<Reply> replies() {
    return SlackSamples.replies();
  }

  static List<Form> forms() {
    return SlackSamples.forms();
  }
}
