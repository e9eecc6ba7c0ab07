package dev.networkingcoach.language.internal.echo;

import dev.networkingcoach.language.command.SmallTalk;
import dev.networkingcoach.language.command.SmallTalk.Cancel;
import dev.networkingcoach.language.command.SmallTalk.Chosen;
import dev.networkingcoach.language.command.SmallTalk.Hello;
import dev.networkingcoach.language.command.SmallTalk.Help;
import dev.networkingcoach.language.command.SmallTalk.No;
import dev.networkingcoach.language.command.SmallTalk.ThankYou;
import dev.networkingcoach.language.command.SmallTalk.Yes;

/** Small talk, in words. */
final class TalkEcho {

  private TalkEcho() {}

  static String of(SmallTalk talk) {
    if (talk instanceof Help help) {
      return help.topic() == null ? "Help." : "Help " + help.topic() + ".";
    } else if (talk instanceof Chosen chosen) {
      return Integer.toString(chosen.number());
    } else if (talk instanceof Hello) {
      return "Hello.";
    } else if (talk instanceof ThankYou) {
      return "Thanks.";
    } else if (talk instanceof Yes) {
      return "Yes.";
    } else if (talk instanceof No) {
      return "No.";
    } else if (talk instanceof Cancel) {
      return "Cancel.";
    }
    throw new IllegalStateException(talk + " has no words.");
  }
}
