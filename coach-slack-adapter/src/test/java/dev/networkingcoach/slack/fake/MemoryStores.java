package dev.networkingcoach.slack.fake;

import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.api.store.PersonStore;
import dev.networkingcoach.api.store.SeenKeys;
import dev.networkingcoach.api.store.TenantStore;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Stores that last as long as a test. Thread-safe. */
public final class MemoryStores {
  private final Map<String, Instant> keys = new TreeMap<>();
  private final Map<String, Map<String, String>> texts = new TreeMap<>();

  public final SeenKeys seen = new SeenKeysInMemory();
  public final TenantStore tenants = new MemoryTenants();
  public final PersonStore persons = new MemoryPersons();
  public final MemoryQueue queue = new MemoryQueue();

  /** Every text of every tenant and person, to look for secrets in. */
  public synchronized String everything() {
    return texts.toString();
  }

  private synchronized Map<String, String> of(String place) {
    return texts.computeIfAbsent(place, key -> new TreeMap<>());
  }

  private static String place(OwnerKey owner) {
    return owner.tenant() + " " + owner.owner();
  }

  private final class SeenKeysInMemory implements SeenKeys {
    @Override
    public boolean first(String scope, String key, Instant now) {
      synchronized (MemoryStores.this) {
        return keys.putIfAbsent(scope + " " + key, now) == null;
      }
    }

    @Override
    public boolean has(String scope, String key) {
      synchronized (MemoryStores.this) {
        return keys.containsKey(scope + " " + key);
      }
    }

    @Override
    public void unsee(String scope, String key) {
      synchronized (MemoryStores.this) {
        keys.remove(scope + " " + key);
      }
    }

    @Override
    public void clear(Instant before) {
      synchronized (MemoryStores.this) {
        keys.values().removeIf(time -> time.isBefore(before));
      }
    }
  }

  private final class MemoryTenants implements TenantStore {
    @Override
    public Optional<String> get(String tenant, String name) {
      return Optional.ofNullable(all(tenant).get(name));
    }

    @Override
    public Map<String, String> all(String tenant) {
      synchronized (MemoryStores.this) {
        return Map.copyOf(of(tenant));
      }
    }

    @Override
    public void put(String tenant, String name, String text) {
      synchronized (MemoryStores.this) {
        of(tenant).put(name, text);
      }
    }

    @Override
    public void remove(String tenant, String name) {
      synchronized (MemoryStores.this) {
        of(tenant).remove(name);
      }
    }

    @Override
    public void forgetTenant(String tenant) {
      synchronized (MemoryStores.this) {
        texts.keySet().removeIf(place -> place.equals(tenant) || place.startsWith(tenant + " "));
      }
    }
  }

  private final class MemoryPersons implements PersonStore {
    @Override
    public Optional<String> get(OwnerKey owner, String name) {
      return Optional.ofNullable(all(owner).get(name));
    }

    @Override
    public Map<String, String> all(OwnerKey owner) {
      synchronized (MemoryStores.this) {
        return Map.copyOf(of(place(owner)));
      }
    }

    @Override
    public void put(OwnerKey owner, String name, String text) {
      synchronized (MemoryStores.this) {
        of(place(owner)).put(name, text);
      }
    }

    @Override
    public boolean replace(
        OwnerKey owner, String name, @Nullable String expected, @Nullable String text) {
      synchronized (MemoryStores.this) {
        if (!Objects.equals(of(place(owner)).get(name), expected)) {
          return false;
        }
        if (text == null) {
          of(place(owner)).remove(name);
        } else {
          of(place(owner)).put(name, text);
        }
        return true;
      }
    }

    @Override
    public void remove(OwnerKey owner, String name) {
      synchronized (MemoryStores.this) {
        of(place(owner)).remove(name);
      }
    }
  }
}
