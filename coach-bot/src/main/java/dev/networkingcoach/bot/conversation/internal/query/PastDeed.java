package dev.networkingcoach.bot.conversation.internal.query;

import dev.networkingcoach.api.facts.Favour;
import dev.networkingcoach.api.facts.Initiator;
import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.facts.Introduction;
import dev.networkingcoach.bot.conversation.internal.words.HappeningWords;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What happened with one contact: an interaction, or an introduction to somebody. */
record PastDeed(
    String contact, @Nullable Interaction interaction, @Nullable Introduction introduction) {

  static PastDeed of(Interaction interaction) {
    return new PastDeed(interaction.contact(), interaction, null);
  }

  static PastDeed of(Introduction introduction, String contact) {
    return new PastDeed(contact, null, introduction);
  }

  LocalDate on() {
    return interaction != null ? interaction.on() : introduced().on();
  }

  String id() {
    return interaction != null ? interaction.id() : introduced().id();
  }

  /** Who brings two people together has given. */
  InteractionKind kind() {
    return interaction != null ? interaction.kind() : InteractionKind.GAVE;
  }

  /** Whether the contact did it, and not the owner. */
  boolean isTheirs() {
    return kind() == InteractionKind.DECLINED
        || (interaction != null && interaction.by() == Initiator.CONTACT);
  }

  /** Whether it came from the contact: a reply, a favour, a no. */
  boolean isFromThem() {
    return isTheirs() || kind() == InteractionKind.RECEIVED;
  }

  @Nullable Favour favour() {
    return interaction != null ? interaction.favour() : Favour.INTRODUCTION;
  }

  @Nullable String what() {
    return interaction != null ? interaction.what() : introduced().topic();
  }

  @Nullable String event() {
    return interaction != null ? interaction.event() : null;
  }

  /** To whom it led; null for nobody. */
  @Nullable String target() {
    return interaction != null ? interaction.target() : introduced().other(contact);
  }

  @Nullable String resource() {
    return interaction != null ? interaction.resource() : null;
  }

  String words(HappeningWords words) {
    return interaction != null ? words.of(interaction) : words.of(introduced());
  }

  private Introduction introduced() {
    return Objects.requireNonNull(introduction);
  }
}
