package dev.networkingcoach.slack.internal.install;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import dev.networkingcoach.slack.internal.workspace.Workspace;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An installation as text, before it is encrypted. */
final class InstallationText {
  private static final Gson GSON = new Gson();

  private InstallationText() {}

  static String write(WorkspaceInstallation installation) {
    JsonObject json = new JsonObject();
    WorkspaceTokens tokens = installation.tokens();
    json.addProperty("enterprise", installation.workspace().enterprise());
    json.addProperty("team", installation.workspace().team());
    json.addProperty("botUser", installation.botUser());
    json.addProperty("bot", tokens.bot());
    json.addProperty("refresh", tokens.refresh());
    Instant expires = tokens.expires();
    json.addProperty("expires", expires == null ? null : expires.toString());
    return GSON.toJson(json);
  }

  static WorkspaceInstallation read(String text) {
    JsonObject json = GSON.fromJson(text, JsonObject.class);
    String expires = optional(json, "expires");
    return new WorkspaceInstallation(
        new Workspace(optional(json, "enterprise"), optional(json, "team")),
        json.get("botUser").getAsString(),
        new WorkspaceTokens(
            json.get("bot").getAsString(),
            optional(json, "refresh"),
            expires == null ? null : Instant.parse(expires)));
  }

  private static @Nullable String optional(JsonObject json, String name) {
    return json.has(name) && !json.get(name).isJsonNull() ? json.get(name).getAsString() : null;
  }
}
