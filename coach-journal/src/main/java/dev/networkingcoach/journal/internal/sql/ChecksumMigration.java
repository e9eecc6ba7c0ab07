package dev.networkingcoach.journal.internal.sql;

import dev.networkingcoach.api.journal.OwnerKey;
import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/** Gives every entry a checksum, those of earlier versions included. */
final class ChecksumMigration implements JavaMigration {
  @Override
  public MigrationVersion getVersion() {
    return MigrationVersion.fromVersion("4");
  }

  @Override
  public String getDescription() {
    return "checksums";
  }

  @Override
  public @Nullable Integer getChecksum() {
    return null;
  }

  @Override
  public boolean canExecuteInTransaction() {
    return true;
  }

  @Override
  public void migrate(Context context) throws SQLException {
    Connection connection = context.getConnection();
    SqlStatements.run(connection, "ALTER TABLE entry ADD COLUMN checksum BIGINT");
    for (OwnerKey owner : JournalInspection.owners(connection)) {
      for (long number : JournalInspection.numbers(connection, owner)) {
        EntryRows.seal(connection, owner, number);
      }
    }
  }
}
