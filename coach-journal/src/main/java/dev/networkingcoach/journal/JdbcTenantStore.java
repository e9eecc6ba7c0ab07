package dev.networkingcoach.journal;

import dev.networkingcoach.api.store.TenantStore;
import dev.networkingcoach.journal.internal.sql.JournalDatabase;
import dev.networkingcoach.journal.internal.sql.SqlStatements;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Texts of tenants, in the table {@code tenant_text}. */
final class JdbcTenantStore implements TenantStore {
  private static final String OF_TENANT = " WHERE tenant = ?";
  private static final List<String> TABLES =
      List.of("journal_owner", "person_text", "inbox", "outbox", "tenant_text");

  private final JournalDatabase database;
  private final NetworkCache memory;

  JdbcTenantStore(JournalDatabase database, NetworkCache memory) {
    this.database = database;
    this.memory = memory;
  }

  @Override
  public Optional<String> get(String tenant, String name) {
    return database.read(
        connection ->
            SqlStatements.first(
                connection,
                "SELECT body FROM tenant_text" + OF_TENANT + " AND name = ?",
                row -> row.getString(1),
                tenant,
                name));
  }

  @Override
  public Map<String, String> all(String tenant) {
    return database.read(
        connection -> {
          Map<String, String> texts = new LinkedHashMap<>();
          SqlStatements.each(
              connection,
              "SELECT name, body FROM tenant_text" + OF_TENANT + " ORDER BY name",
              row -> texts.put(row.getString(1), row.getString(2)),
              tenant);
          return texts;
        });
  }

  @Override
  public void put(String tenant, String name, String text) {
    database.write(
        connection ->
            SqlStatements.update(
                connection,
                "INSERT INTO tenant_text (tenant, name, body) VALUES (?, ?, ?)"
                    + " ON CONFLICT (tenant, name) DO UPDATE SET body = excluded.body",
                tenant,
                name,
                text));
  }

  @Override
  public void remove(String tenant, String name) {
    database.write(
        connection ->
            SqlStatements.update(
                connection, "DELETE FROM tenant_text" + OF_TENANT + " AND name = ?", tenant, name));
  }

  @Override
  public void forgetTenant(String tenant) {
    database.write(
        connection -> {
          for (String table : TABLES) {
            SqlStatements.update(connection, "DELETE FROM " + table + OF_TENANT, tenant);
          }
          return TABLES;
        });
    memory.clear();
    database.shred();
  }
}
