package dev.networkingcoach.teams.internal.bot;

import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.bot.channel.Person;
import dev.networkingcoach.bot.channel.Profile;
import dev.networkingcoach.teams.internal.activity.ActivityEntity;
import dev.networkingcoach.teams.internal.activity.ActivityJson;
import dev.networkingcoach.teams.internal.activity.ChannelAccount;
import dev.networkingcoach.teams.internal.activity.ConversationAccount;
import dev.networkingcoach.teams.internal.activity.TeamsActivity;
import dev.networkingcoach.teams.internal.connector.ChatAddress;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads who does what where from an activity. */
final class ActivityReader {
  /** The name of the channel, for the conversation and for the owner's tenant. */
  static final String CHANNEL = "teams";

  private ActivityReader() {}

  /** The tenant an activity comes from; empty where it names none. */
  static Optional<String> tenant(TeamsActivity activity) {
    ConversationAccount conversation = activity.conversation();
    String direct = conversation == null ? null : conversation.tenantId();
    if (direct != null && !direct.isBlank()) {
      return Optional.of(direct);
    }
    return Optional.ofNullable(activity.channelData())
        .map(data -> data.tenant())
        .map(tenant -> tenant.id())
        .filter(id -> !id.isBlank());
  }

  /** The activity, checked; empty where it does not say who, where or in which tenant. */
  static Optional<AcceptedActivity> of(TeamsActivity activity) {
    String user = id(activity.from());
    String bot = id(activity.recipient());
    ConversationAccount conversation = activity.conversation();
    Optional<String> tenant = tenant(activity);
    if (user == null
        || bot == null
        || activity.serviceUrl() == null
        || tenant.isEmpty()
        || conversation == null
        || isBlank(conversation.id())) {
      return Optional.empty();
    }
    String place = Objects.requireNonNull(conversation.id());
    return Optional.of(
        new AcceptedActivity(
            activity,
            person(activity, tenant.get(), user),
            user,
            bot,
            new ChatAddress(tenant.get(), activity.serviceUrl(), place),
            isPrivate(activity, conversation),
            place + "/" + eventId(activity)));
  }

  /**
   * Whether only the person and the bot are there. A message extension is used in the chats of
   * others, too, and Teams calls a chat of two people personal as well.
   */
  private static boolean isPrivate(TeamsActivity activity, ConversationAccount conversation) {
    String name = Objects.requireNonNullElse(activity.name(), "");
    return conversation.isPersonal() && !name.startsWith("composeExtension/");
  }

  private static Person person(TeamsActivity activity, String tenant, String user) {
    ChannelAccount from = Objects.requireNonNull(activity.from());
    String owner = isBlank(from.aadObjectId()) ? user : Objects.requireNonNull(from.aadObjectId());
    String name = from.name() == null ? "" : from.name();
    Profile profile = new Profile(name, zone(activity).orElse(null), locale(activity.locale()));
    return new Person(new OwnerKey(CHANNEL + ":" + tenant, owner), CHANNEL, profile, true);
  }

  private static @Nullable Locale locale(@Nullable String tag) {
    Locale locale = tag == null ? Locale.ROOT : Locale.forLanguageTag(tag);
    return locale.getLanguage().isEmpty() ? null : locale;
  }

  private static Optional<ZoneId> zone(TeamsActivity activity) {
    return Stream.concat(
            activity.entities().stream().map(ActivityEntity::timezone),
            Stream.ofNullable(activity.localTimezone()))
        .filter(Objects::nonNull)
        .flatMap(named -> known(named).stream())
        .findFirst();
  }

  private static Optional<ZoneId> known(String named) {
    try {
      return Optional.of(ZoneId.of(named));
    } catch (DateTimeException unknown) {
      return Optional.empty();
    }
  }

  /** Where the channel gives no id, equal activities count as one that arrives again. */
  private static String eventId(TeamsActivity activity) {
    String id = activity.id();
    return id != null && !id.isBlank()
        ? id
        : UUID.nameUUIDFromBytes(ActivityJson.write(activity).getBytes(StandardCharsets.UTF_8))
            .toString();
  }

  private static @Nullable String id(@Nullable ChannelAccount account) {
    return account == null || isBlank(account.id()) ? null : account.id();
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank() || text.chars().anyMatch(Character::isISOControl);
  }
}
