package dev.networkingcoach.bot.conversation.internal.words;

import dev.networkingcoach.api.facts.Contact;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A contact in a few words. */
public final class ContactSummary {
  private ContactSummary() {}

  /** Job and organization; null where neither is known. */
  public static @Nullable String job(Contact contact) {
    String job =
        Stream.of(contact.title(), contact.organization())
            .filter(Objects::nonNull)
            .filter(part -> !part.isBlank())
            .collect(Collectors.joining(", "));
    return job.isEmpty() ? null : job;
  }
}
