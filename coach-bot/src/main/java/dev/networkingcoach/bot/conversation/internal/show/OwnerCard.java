package dev.networkingcoach.bot.conversation.internal.show;

import dev.networkingcoach.api.facts.Owner;
import dev.networkingcoach.bot.conversation.internal.words.ContactWords;
import dev.networkingcoach.bot.reply.Part;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows what the coach knows about the owner. */
public final class OwnerCard {
  private static final String UNSAID = "not said yet";

  private OwnerCard() {}

  /** The owner. */
  public static Part of(Owner owner) {
    List<Part.Field> fields = new ArrayList<>();
    add(fields, "Name", owner.name());
    add(fields, "Time zone", owner.zone().getId());
    add(fields, "Purpose", owner.purpose());
    add(fields, "Whom you serve", owner.positioning());
    add(fields, "Markets", ContactWords.topics(owner.markets()));
    add(fields, "You look for", ContactWords.topics(owner.needs()));
    add(fields, "You offer", ContactWords.topics(owner.offers()));
    return new Part.Facts("You", fields);
  }

  private static void add(List<Part.Field> fields, String name, @Nullable String value) {
    fields.add(new Part.Field(name, value == null || value.isBlank() ? UNSAID : value));
  }
}
