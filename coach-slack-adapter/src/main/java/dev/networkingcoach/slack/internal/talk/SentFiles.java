package dev.networkingcoach.slack.internal.talk;

import com.slack.api.model.File;
import dev.networkingcoach.bot.channel.Conversation;
import dev.networkingcoach.bot.channel.Incoming;
import dev.networkingcoach.bot.channel.Person;
import dev.networkingcoach.bot.content.ContentBytes;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.slack.internal.api.SlackFailure;
import dev.networkingcoach.slack.internal.api.WorkspaceCalls;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Files that people send to the app, for the coach to import. They are read into memory and nowhere
 * else. Thread-safe.
 */
public final class SentFiles {
  private static final Logger LOG = LoggerFactory.getLogger(SentFiles.class);
  private static final int MEBIBYTE = 1024 * 1024;
  private static final int MOST_BYTES = 32 * MEBIBYTE;

  private final WorkspaceCalls workspaces;
  private final Conversation conversation;

  /** Reads over these calls, for this conversation. */
  public SentFiles(WorkspaceCalls workspaces, Conversation conversation) {
    this.workspaces = workspaces;
    this.conversation = conversation;
  }

  /** Those that may hold contacts: no pictures, sounds or films. */
  static List<File> readable(@Nullable List<File> sent) {
    return Stream.ofNullable(sent).flatMap(List::stream).filter(file -> !isMedia(file)).toList();
  }

  private static boolean isMedia(File file) {
    String type = file.getMimetype() == null ? "" : file.getMimetype().toLowerCase(Locale.ROOT);
    return Stream.of("image/", "audio/", "video/").anyMatch(type::startsWith);
  }

  /**
   * What the coach says of a file.
   *
   * @param id unique among all that the person does
   * @param words what they wrote beside it
   * @throws SlackFailure if Slack cannot be reached: it is to be tried again
   */
  Reply answer(SlackAction visit, Person person, File sent, String id, String words) {
    String name = sent.getName() == null ? "file" : sent.getName();
    ContentBytes content;
    try {
      content = content(visit, sent);
    } catch (SlackFailure failed) {
      if (failed.kind() != SlackFailure.Kind.REFUSED) {
        throw failed;
      }
      LOG.warn("a file that was sent is not read: {}", failed.reason());
      return failed.error().equals(SlackFailure.TOO_LARGE)
          ? AdapterReplies.fileTooLarge(name, MOST_BYTES / MEBIBYTE)
          : AdapterReplies.fileUnread(name);
    }
    Incoming incoming = new Incoming.Sent(id, name, content, words);
    return conversation.answer(person, visit.incoming(incoming));
  }

  private ContentBytes content(SlackAction visit, File sent) {
    File file = isTold(sent) ? sent : lookUp(visit, sent);
    if (file.getSize() != null && file.getSize() > MOST_BYTES) {
      throw SlackFailure.tooLarge();
    }
    String download = file.getUrlPrivateDownload();
    String address = download == null ? file.getUrlPrivate() : download;
    boolean page = file.getMimetype() != null && file.getMimetype().contains("html");
    return ContentBytes.of(
        workspaces.download(
            visit.caller().workspace(), address == null ? "" : address, MOST_BYTES, page));
  }

  /** Of files from elsewhere Slack first tells the id alone. */
  private static boolean isTold(File file) {
    return file.getUrlPrivateDownload() != null || file.getUrlPrivate() != null;
  }

  private File lookUp(SlackAction visit, File sent) {
    return workspaces
        .call(
            visit.caller().workspace(),
            "files.info",
            methods -> methods.filesInfo(request -> request.file(sent.getId())))
        .getFile();
  }
}
