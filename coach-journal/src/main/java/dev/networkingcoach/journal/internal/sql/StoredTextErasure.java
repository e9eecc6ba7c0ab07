package dev.networkingcoach.journal.internal.sql;

import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.journal.internal.forget.TextScrubber;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Takes a person out of what programs keep for an owner. Stateless. */
public final class StoredTextErasure {
  private static final String OF_OWNER = " WHERE tenant = ? AND owner = ?";

  private StoredTextErasure() {}

  private record Text(String name, String body) {}

  /**
   * Removes texts and messages that hold an id of the person, and scrubs what names them. Events
   * are in the words of a channel, where a name cannot be found with certainty: those of this owner
   * go, and whoever answers one at the moment does so from memory.
   */
  public static void forget(Connection connection, OwnerKey owner, TextScrubber scrubber)
      throws SQLException {
    for (Text text : texts(connection, owner, "name, body FROM person_text")) {
      String scrubbed = scrubber.scrub(text.body);
      // A text with the id is about the person, and could not be read without it.
      if (scrubber.mentions(text.name) || scrubber.holdsId(text.body)) {
        delete(connection, owner, "person_text" + OF_OWNER + " AND name = ?", text.name);
      } else if (!scrubbed.equals(text.body)) {
        SqlStatements.update(
            connection,
            "UPDATE person_text SET body = ?" + OF_OWNER + " AND name = ?",
            scrubbed,
            owner.tenant(),
            owner.owner(),
            text.name);
      }
    }
    SqlStatements.update(connection, "DELETE FROM inbox" + OF_OWNER, owner.tenant(), owner.owner());
    for (Text message : texts(connection, owner, "message, argument FROM outbox")) {
      if (scrubber.mentions(message.name) || scrubber.mentions(message.body)) {
        delete(connection, owner, "outbox" + OF_OWNER + " AND message = ?", message.name);
      }
    }
  }

  private static List<Text> texts(Connection connection, OwnerKey owner, String columns)
      throws SQLException {
    return SqlStatements.list(
        connection,
        "SELECT " + columns + OF_OWNER,
        row -> new Text(row.getString(1), row.getString(2)),
        owner.tenant(),
        owner.owner());
  }

  private static void delete(Connection connection, OwnerKey owner, String from, String name)
      throws SQLException {
    SqlStatements.update(connection, "DELETE FROM " + from, owner.tenant(), owner.owner(), name);
  }
}
