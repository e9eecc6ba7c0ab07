package dev.networkingcoach.teams.internal.bot;

import com.fasterxml.jackson.databind.JsonNode;
import dev.networkingcoach.bot.content.Bytes;
import dev.networkingcoach.http.WebResponse;
import dev.networkingcoach.teams.internal.activity.Attachment;
import dev.networkingcoach.teams.internal.activity.Outgoing;
import dev.networkingcoach.teams.internal.connector.FileTransfer;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A person says whether they want a file that was offered. Thread-safe. */
final class FileConsents implements Handler {
  private static final String INFO = "application/vnd.microsoft.teams.card.file.info";

  private final PendingFiles files;
  private final FileTransfer transfer;
  private final Answering answering;

  FileConsents(PendingFiles files, FileTransfer transfer, Answering answering) {
    this.files = files;
    this.transfer = transfer;
    this.answering = answering;
  }

  @Override
  public WebResponse handle(Received received) {
    JsonNode value = received.activity().value();
    Optional<Bytes> content =
        files.take(received.owner(), value.path("context").path("file").asText(""));
    if (!value.path("action").asText().equals("accept")) {
      return Responses.ok();
    }
    JsonNode upload = value.path("uploadInfo");
    if (content.isEmpty()) {
      return say(received, Outgoing.words(Words.NO_FILE));
    }
    return transfer.upload(upload.path("uploadUrl").asText(""), content.get())
        ? say(received, saved(upload))
        : say(received, Outgoing.words(Words.FILE_FAILED));
  }

  private WebResponse say(Received received, Outgoing message) {
    answering.here(received, List.of(message));
    return Responses.ok();
  }

  private static Outgoing saved(JsonNode upload) {
    String name = upload.path("name").asText("file");
    Map<String, String> info =
        Map.of(
            "uniqueId", upload.path("uniqueId").asText(""),
            "fileType", upload.path("fileType").asText(""));
    return Outgoing.of(
        "The file " + name + " was saved.",
        new Attachment(INFO, info, upload.path("contentUrl").asText(""), name, null));
  }
}
