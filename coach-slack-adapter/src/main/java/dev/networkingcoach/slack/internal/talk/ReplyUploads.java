package dev.networkingcoach.slack.internal.talk;

import com.slack.api.methods.request.files.FilesCompleteUploadExternalRequest.FileDetails;
import com.slack.api.methods.response.files.FilesCompleteUploadExternalResponse;
import com.slack.api.methods.response.files.FilesGetUploadURLExternalResponse;
import dev.networkingcoach.bot.content.ContentBytes;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.slack.internal.api.SlackFailure;
import dev.networkingcoach.slack.internal.api.WorkspaceCalls;
import dev.networkingcoach.slack.internal.render.MessageRenderer;
import dev.networkingcoach.slack.internal.workspace.WorkspaceUser;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Files and pictures of a reply, which go to the person's messages with the app. Thread-safe. */
public final class ReplyUploads {
  private static final Logger LOG = LoggerFactory.getLogger(ReplyUploads.class);

  private final WorkspaceCalls workspaces;
  private final DirectChannels channels;
  private final SlackMessages posts;

  /** Over these calls; what Slack does not take is told in a message. */
  public ReplyUploads(WorkspaceCalls workspaces, DirectChannels channels, SlackMessages posts) {
    this.workspaces = workspaces;
    this.channels = channels;
    this.posts = posts;
  }

  /** What sends the files of a reply, one each. */
  List<Runnable> of(WorkspaceUser to, Reply reply) {
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

  private void send(WorkspaceUser to, String name, String title, ContentBytes content) {
    try {
      upload(to, name, title, content);
    } catch (SlackFailure failed) {
      if (failed.kind() != SlackFailure.Kind.REFUSED) {
        throw failed;
      }
      LOG.error("a file is given up: {}", failed.getMessage());
      MessageRenderer.render(AdapterReplies.noFile(name)).forEach(words -> posts.direct(to, words));
    }
  }

  private void upload(WorkspaceUser to, String name, String title, ContentBytes content) {
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
