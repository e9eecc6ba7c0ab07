package dev.networkingcoach.language.internal.echo;

import dev.networkingcoach.api.review.Platform;
import dev.networkingcoach.language.command.MayI;
import dev.networkingcoach.language.command.MayI.Ask;
import dev.networkingcoach.language.command.MayI.Connect;
import dev.networkingcoach.language.command.MayI.Talk;
import java.util.Locale;

/** May I, in words. */
final class MayIEcho {

  private MayIEcho() {}

  static String of(MayI may) {
    String name = Quote.name(may.who());
    if (may instanceof Ask ask) {
      String what = ask.matter().what();
      return "May I ask " + name + HappeningEcho.asked(what) + "?";
    } else if (may instanceof Talk talk) {
      String what = talk.what();
      return "May I talk to " + name + (what == null ? "?" : " about " + Quote.text(what) + "?");
    } else if (may instanceof Connect connect) {
      return "May I connect with " + name + " on " + platform(connect.platform()) + "?";
    }
    return "May I pitch " + name + "?";
  }

  private static String platform(Platform platform) {
    return switch (platform) {
      case LINKEDIN -> "LinkedIn";
      case WHATSAPP -> "WhatsApp";
      case XING -> "XING";
      case OTHER -> "other";
      case FACEBOOK, INSTAGRAM ->
          platform.name().charAt(0) + platform.name().substring(1).toLowerCase(Locale.ROOT);
    };
  }
}
