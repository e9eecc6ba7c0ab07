package dev.networkingcoach.teams.internal.activity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Locale;
import java.util.Set;
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

  private static final Set<String> MEDIA =
      Set.of(
          "png", "jpg", "jpeg", "gif", "heic", "webp", "bmp", "tif", "tiff", "svg", "mp4", "mov",
          "avi", "webm", "mp3", "m4a", "wav", "ogg");

  /** What the sender left out is missing. */
  public SentFile {
    content = content == null ? MissingNode.getInstance() : content;
  }

  /** Whether it is a file that the person put into the chat. */
  public boolean isFile() {
    return FILE.equals(contentType);
  }

  /** Whether it is a picture, a sound or a film, by the ending of its name. */
  public boolean isMedia() {
    String shown = shownName();
    return MEDIA.contains(shown.substring(shown.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
  }

  /** Its name, or a word in its place. */
  public String shownName() {
    return name == null || name.isBlank() ? "file" : name;
  }

  /** Where it can be read, with a permission of its own; empty where that is not told. */
  public String address() {
    return content.path("downloadUrl").asText("");
  }
}
