package dev.networkingcoach.api.store;

import java.util.Map;
import java.util.Optional;

/**
 * Small texts a program keeps for a tenant by name, such as how a workspace is reached. Secrets
 * must be encrypted before they come here. Thread-safe; throws {@link
 * dev.networkingcoach.api.journal.JournalException} where the store cannot be reached.
 */
public interface TenantStore {

  /** The text of this name. */
  Optional<String> get(String tenant, String name);

  /** Every text of the tenant, by name. */
  Map<String, String> all(String tenant);

  /** Writes a text, whatever stood there. */
  void put(String tenant, String name, String text);

  /** Removes a text; harmless where there is none. */
  void remove(String tenant, String name);

  /**
   * Removes the tenant with all its owners, their journals, and what is kept for them, for good.
   */
  void forgetTenant(String tenant);
}
