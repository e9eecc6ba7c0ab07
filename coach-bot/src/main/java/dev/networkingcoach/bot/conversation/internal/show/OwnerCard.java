package dev.networkingcoach.bot.conversation.internal.show;

import static dev.networkingcoach.bot.conversation.internal.show.ShowTexts.TEXTS;

import dev.networkingcoach.api.facts.Owner;
import dev.networkingcoach.bot.conversation.internal.words.ContactWords;
import dev.networkingcoach.bot.reply.Part;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows what the coach knows about the owner. */
public final class OwnerCard {
  private static final String UNSAID = TEXTS.notSaidYet();

  private OwnerCard() {}

  /** The owner. */
  public static Part of(Owner owner) {
    List<Part.Field> fields = new ArrayList<>();
    add(fields, TEXTS.name(), owner.name());
    add(fields, TEXTS.timeZone(), owner.zone().getId());
    add(fields, TEXTS.purpose(), owner.purpose());
    add(fields, TEXTS.whomYouServe(), owner.positioning());
    add(fields, TEXTS.markets(), ContactWords.topics(owner.markets()));
    add(fields, TEXTS.youLookFor(), ContactWords.topics(owner.needs()));
    add(fields, TEXTS.youOffer(), ContactWords.topics(owner.offers()));
    return new Part.Facts(TEXTS.you(), fields);
  }

  private static void add(List<Part.Field> fields, String name, @Nullable String value) {
    fields.add(new Part.Field(name, value == null || value.isBlank() ? UNSAID : value));
  }
}
