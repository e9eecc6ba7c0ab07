package dev.networkingcoach.teams.internal.bot;

import com.fasterxml.jackson.databind.JsonNode;
import dev.networkingcoach.bot.content.ContentBytes;
import dev.networkingcoach.http.WebResponse;
import dev.networkingcoach.teams.internal.activity.ActivityAttachment;
import dev.networkingcoach.teams.internal.activity.OutgoingActivity;
import dev.networkingcoach.teams.internal.connector.FileTransfer;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A person says whether they want a file that was offered. Thread-safe. */
final class FileConsents implements ActivityHandler {
  private static final String INFO = "application/vnd.microsoft.teams.card.file.info";

  private final PendingFiles files;
  private final FileTransfer transfer;
  private final ReplyDelivery answering;

  FileConsents(PendingFiles files, FileTransfer transfer, ReplyDelivery answering) {
    this.files = files;
    this.transfer = transfer;
    this.answering = answering;
  }

  @Override
  public WebResponse handle(AcceptedActivity received) {
    JsonNode value = received.activity().value();
    Optional<ContentBytes> content =
        files.take(received.owner(), value.path("context").path("file").asText(""));
    if (!value.path("action").asText().equals("accept")) {
      return InvokeResponses.ok();
    }
    JsonNode upload = value.path("uploadInfo");
    if (content.isEmpty()) {
      return say(received, OutgoingActivity.words(TeamsTexts.TEXTS.noFile()));
    }
    return transfer.upload(upload.path("uploadUrl").asText(""), content.get())
        ? say(received, saved(upload))
        : say(received, OutgoingActivity.words(TeamsTexts.TEXTS.fileFailed()));
  }

  private WebResponse say(AcceptedActivity received, OutgoingActivity message) {
    answering.here(received, List.of(message));
    return InvokeResponses.ok();
  }

  private static OutgoingActivity saved(JsonNode upload) {
    String name = upload.path("name").asText("file");
    Map<String, String> info =
        Map.of(
            "uniqueId", upload.path("uniqueId").asText(""),
            "fileType", upload.path("fileType").asText(""));
    return OutgoingActivity.of(
        TeamsTexts.TEXTS.fileSaved(name),
        new ActivityAttachment(INFO, info, upload.path("contentUrl").asText(""), name, null));
  }
}
