package dev.networkingcoach.language.internal.echo;

import dev.networkingcoach.language.command.Mine;
import dev.networkingcoach.language.command.Mine.FieldSet;
import dev.networkingcoach.language.command.Mine.Listed;
import dev.networkingcoach.language.command.Mine.Shown;
import java.util.Locale;

/** What the owner says about themselves, in words. */
final class MineEcho {

  private MineEcho() {}

  static String of(Mine mine) {
    if (mine instanceof Shown) {
      return "About me.";
    } else if (mine instanceof FieldSet set) {
      String value = set.value();
      String name = "My " + set.field().name().toLowerCase(Locale.ROOT);
      return value == null ? name + ": none." : name + " is " + Quote.text(value) + ".";
    } else if (mine instanceof Listed listed) {
      String name = "My " + listed.list().name().toLowerCase(Locale.ROOT);
      return name + (listed.present() ? " are " : " not ") + Quote.items(listed.items()) + ".";
    }
    return "Forget me for good.";
  }
}
