package dev.networkingcoach.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.journal.OwnerKey;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Naming the task of a person. */
class OwnerIdTest {
  @ParameterizedTest
  @CsvSource({"slack:T1, U2", "teams:a/b, c d/e", "'local%', 'me+'"})
  void theTaskOfAPersonNamesThemAlone(String tenant, String owner) {
    OwnerKey key = new OwnerKey(tenant, owner);
    assertThat(OwnerId.owner(OwnerId.of(key))).isEqualTo(key);
  }
}
