package dev.networkingcoach.teams.internal.bot;

import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.bot.content.ContentBytes;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.teams.internal.activity.ActivityAttachment;
import dev.networkingcoach.teams.internal.activity.OutgoingActivity;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Files that wait for a person to say where Teams may put them. They are held in memory and never
 * written; the oldest make room for new ones. Thread-safe.
 */
final class PendingFiles {
  private static final int MOST_BYTES = 32 * 1024 * 1024;
  private static final String CONSENT = "application/vnd.microsoft.teams.card.file.consent";

  private final Deque<Waiting> waiting = new ArrayDeque<>();
  private long bytes;

  /** A message that asks the person whether they want the file. */
  synchronized OutgoingActivity offer(OwnerKey owner, Part.Attachment file) {
    String id = UUID.randomUUID().toString();
    waiting.addLast(new Waiting(id, owner, file));
    bytes += file.content().size();
    while (bytes > MOST_BYTES && waiting.size() > 1) {
      bytes -= waiting.removeFirst().file().content().size();
    }
    Map<String, String> context = Map.of("file", id);
    Map<String, Object> consent =
        Map.of(
            "description",
            TeamsTexts.TEXTS.fileOffer(),
            "sizeInBytes",
            file.content().size(),
            "acceptContext",
            context,
            "declineContext",
            context);
    return OutgoingActivity.of(
        TeamsTexts.TEXTS.fileReady(file.name()),
        new ActivityAttachment(CONSENT, consent, null, file.name(), null));
  }

  /** Takes out what was offered; empty where it is not there any more, or is another's. */
  synchronized Optional<ContentBytes> take(OwnerKey owner, String id) {
    Optional<Waiting> found =
        waiting.stream()
            .filter(one -> one.id().equals(id) && one.owner().equals(owner))
            .findFirst();
    found.ifPresent(
        one -> {
          waiting.remove(one);
          bytes -= one.file().content().size();
        });
    return found.map(one -> one.file().content());
  }

  private record Waiting(String id, OwnerKey owner, Part.Attachment file) {}
}
