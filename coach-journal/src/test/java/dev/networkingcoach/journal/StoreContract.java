package dev.networkingcoach.journal;

import static dev.networkingcoach.journal.Entries.MIRA;
import static dev.networkingcoach.journal.Entries.SAID;
import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.store.PersonStore;
import dev.networkingcoach.api.store.SeenKeys;
import dev.networkingcoach.api.store.TenantStore;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Texts of persons and tenants, and what arrived before. */
abstract class StoreContract extends OnDatabase {

  @Test
  void textsOfAPersonAreWrittenReadAndRemoved() {
    PersonStore store = journal.persons();
    assertThat(store.get(MIRA, "hour")).isEmpty();
    store.put(MIRA, "hour", "8");
    store.put(MIRA, "hour", "9");
    store.put(MIRA, "zone", "Europe/Oslo");
    assertThat(store.all(MIRA)).isEqualTo(Map.of("hour", "9", "zone", "Europe/Oslo"));
    store.remove(MIRA, "hour");
    store.remove(MIRA, "hour");
    assertThat(store.get(MIRA, "hour")).isEmpty();
  }

  @Test
  void severalTextsOfAPersonAreWrittenAndRemovedAtOnce() {
    PersonStore store = journal.persons();
    store.put(MIRA, "hour", "8");
    store.put(MIRA, "zone", "Europe/Oslo");
    Map<String, @Nullable String> texts = new HashMap<>(Map.of("hour", "9", "state", "a"));
    texts.put("zone", null);
    texts.put("nothing", null);
    store.write(MIRA, texts);
    assertThat(store.all(MIRA)).isEqualTo(Map.of("hour", "9", "state", "a"));
  }

  @Test
  void aTextIsReplacedOnlyWhereAnotherStandsAsExpected() {
    PersonStore store = journal.persons();
    assertThat(store.replace(MIRA, "state", "a", "b")).isFalse();
    assertThat(store.replace(MIRA, "state", null, "a")).isTrue();
    assertThat(store.replace(MIRA, "state", null, "x")).isFalse();
    assertThat(store.replace(MIRA, "state", "x", "b")).isFalse();
    assertThat(store.replace(MIRA, "state", "a", "b")).isTrue();
    assertThat(store.get(MIRA, "state")).contains("b");
    assertThat(store.replace(MIRA, "state", "a", null)).isFalse();
    assertThat(store.replace(MIRA, "state", "b", null)).isTrue();
    assertThat(store.get(MIRA, "state")).isEmpty();
  }

  @Test
  void textsOfATenantAreWrittenReadAndRemoved() {
    TenantStore store = journal.tenants();
    store.put("slack:T1", "token", "a");
    store.put("slack:T1", "token", "b");
    store.put("slack:T2", "token", "c");
    assertThat(store.get("slack:T1", "token")).contains("b");
    assertThat(store.all("slack:T1")).isEqualTo(Map.of("token", "b"));
    store.remove("slack:T1", "token");
    assertThat(store.get("slack:T1", "token")).isEmpty();
    assertThat(store.get("slack:T2", "token")).contains("c");
  }

  @Test
  void whatArrivesAgainIsKnown() {
    SeenKeys seen = journal.seen();
    assertThat(seen.has("slack", "Ev1")).isFalse();
    assertThat(seen.first("slack", "Ev1", SAID)).isTrue();
    assertThat(seen.first("slack", "Ev1", SAID)).isFalse();
    assertThat(seen.has("slack", "Ev1")).isTrue();
    assertThat(seen.has("teams", "Ev1")).isFalse();
    assertThat(seen.first("teams", "Ev1", SAID)).isTrue();
    assertThat(seen.first("slackE", "v1", SAID)).isTrue();
    seen.unsee("slack", "Ev1");
    assertThat(seen.first("slack", "Ev1", SAID.plusSeconds(60))).isTrue();
    seen.clear(SAID.plusSeconds(1));
    assertThat(seen.first("slack", "Ev1", SAID)).isFalse();
    assertThat(seen.first("teams", "Ev1", SAID)).isTrue();
  }
}
