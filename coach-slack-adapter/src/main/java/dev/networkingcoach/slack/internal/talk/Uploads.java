package dev.networkingcoach.slack.internal.talk;

import com.slack.api.methods.request.files.FilesCompleteUploadExternalRequest.FileDetails;
import com.slack.api.methods.response.files.FilesCompleteUploadExternalResponse;
import com.slack.api.methods.response.files.FilesGetUploadURLExternalResponse;
import dev.networkingcoach.bot.content.Bytes;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.slack.internal.api.SlackFailure;
import dev.networkingcoach.slack.internal.api.Workspaces;
import dev.networkingcoach.slack.internal.render.MessageRenderer;
import dev.networkingcoach.slack.internal.workspace.Caller;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Files and pictures of a reply, which go to the person's messages with the app. Thread-safe. */
public final class Uploads {
  private static final Logger LOG = LoggerFactory.getLogger(Uploads.class);

  private final Workspaces workspaces;
  private final DirectChannels channels;
  private final Posts posts;

  /** Over these calls; what Slack does not take is told in a message. */
  public Uploads(Workspaces workspaces, DirectChannels channels, Posts posts) {
    this.workspaces = workspaces;
    this.channels = channels;
    this.posts = posts;
  }

  /** What sends the files of a reply, one each. */
  List<Runnable> of(Caller to, Reply reply) {
    List<Runnable> uploads = new ArrayList<>();
    for (Part part : reply.parts()) {
      if (part instanceof Part.Attachment file) {
        uploads.add(() -> send(to, file.name(), file.name(), file.content()));
      } else if (part instanceof Part.Picture picture) {
        uploads.add(() -> send(to, "picture.png", picture.alternative(), picture.png()));
      }
    }
    return uploads;
  }

  private void send(Caller to, String name, String title, Bytes content) {
    try {
      upload(to, name, title, content);
    } catch (SlackFailure failed) {
      if (failed.kind() != SlackFailure.Kind.REFUSED) {
        throw failed;
      }
      LOG.error("a file is given up: {}", failed.getMessage());
      MessageRenderer.render(Sayings.noFile(name)).forEach(words -> posts.direct(to, words));
    }
  }

  private void upload(Caller to, String name, String title, Bytes content) {
    byte[] bytes = content.toArray();
    String channel = channels.ofOrOpen(to);
    FilesGetUploadURLExternalResponse place =
        workspaces.call(
            to.workspace(),
            "files.getUploadURLExternal",
            methods ->
                methods.filesGetUploadURLExternal(r -> r.filename(name).length(bytes.length)));
    workspaces.upload(place.getUploadUrl(), bytes);
    FileDetails file = FileDetails.builder().id(place.getFileId()).title(title).build();
    FilesCompleteUploadExternalResponse unused =
        workspaces.call(
            to.workspace(),
            "files.completeUploadExternal",
            methods ->
                methods.filesCompleteUploadExternal(
                    r -> r.files(List.of(file)).channelId(channel)));
  }
}
