package dev.networkingcoach.teams.internal.activity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import org.jspecify.annotations.Nullable;

/**
 * What hangs on a message that arrived; a file where {@link #isFile()} says so.
 *
 * @param contentType the media type
 * @param name the name of a file
 * @param content where to get it, and the like
 */
public record SentFile(@Nullable String contentType, @Nullable String name, JsonNode content) {
  private static final String FILE = "application/vnd.microsoft.teams.file.download.info";

  /** What the sender left out is missing. */
  public SentFile {
    content = content == null ? MissingNode.getInstance() : content;
  }

  /** Whether it is a file that the person put into the chat. */
  public boolean isFile() {
    return FILE.equals(contentType);
  }

  /** Where it can be read, with a permission of its own; empty where that is not told. */
  public String address() {
    return content.path("downloadUrl").asText("");
  }
}
