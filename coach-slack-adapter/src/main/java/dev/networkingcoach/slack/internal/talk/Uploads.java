package dev.networkingcoach.slack.internal.talk;

import dev.networkingcoach.bot.content.Bytes;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.slack.internal.api.Workspaces;
import dev.networkingcoach.slack.internal.workspace.Caller;
import java.util.ArrayList;
import java.util.List;

/** Files and pictures of a reply, which go to the person's messages with the app. Thread-safe. */
public final class Uploads {
  private final Workspaces workspaces;

  /** Over these calls. */
  public Uploads(Workspaces workspaces) {
    this.workspaces = workspaces;
  }

  /** What sends the files of a reply, one each. */
  List<Runnable> of(Caller to, Reply reply) {
    List<Runnable> uploads = new ArrayList<>();
    for (Part part : reply.parts()) {
      if (part instanceof Part.Attachment file) {
        uploads.add(() -> upload(to, file.name(), file.name(), file.content()));
      } else if (part instanceof Part.Picture picture) {
        uploads.add(() -> upload(to, "picture.png", picture.alternative(), picture.png()));
      }
    }
    return uploads;
  }

  private void upload(Caller to, String name, String title, Bytes content) {
    String channel =
        workspaces
            .call(
                to.workspace(),
                "conversations.open",
                methods -> methods.conversationsOpen(r -> r.users(List.of(to.user()))))
            .getChannel()
            .getId();
    workspaces.call(
        to.workspace(),
        "files.completeUploadExternal",
        methods ->
            methods.filesUploadV2(
                r -> r.channel(channel).filename(name).title(title).fileData(content.toArray())));
  }
}
