package dev.networkingcoach.cli.fuzz;

import dev.networkingcoach.api.Coach;
import dev.networkingcoach.json.ChangeJson;
import dev.networkingcoach.json.NdjsonPlans;
import dev.networkingcoach.json.NetworkReader;
import dev.networkingcoach.rules.RuleBasedCoach;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Networks as JSON, one and many a file, and changes of journals. */
class DocumentFuzzTest {
  private static final Coach COACH = RuleBasedCoach.builder().build();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private static final FuzzedInputs NETWORKS =
      FuzzedInputs.filesIn("coach-json/src/test/resources/dev/networkingcoach/json");

  private static final String LINE =
      "{\"owner\":{\"id\":\"mira\",\"name\":\"Mira Chen\",\"zone\":\"Europe/Amsterdam\"},"
          + "\"contacts\":[{\"id\":\"dana\",\"name\":\"Dana Ortiz\",\"connections\":120}],"
          + "\"interactions\":[{\"id\":\"i1\",\"contact\":\"dana\",\"on\":\"2026-11-20\","
          + "\"kind\":\"RECEIVED\",\"favour\":\"REFERRAL\",\"what\":\"a brief\"}]}\n";

  private static final FuzzedInputs LINES =
      FuzzedInputs.of(List.of(LINE, LINE + LINE.replace("mira", "noor"), LINE.repeat(5)));

  private static final FuzzedInputs POLICIES =
      FuzzedInputs.of(
          List.of(
              "{\"policy\":{\"followUpDays\":2,\"coolingDays\":30,\"agendaSize\":5}}",
              "{\"policy\":{\"weights\":{\"cycle.thank\":2.5,\"reconnect.dormant\":0.5}}}",
              "{\"policy\":{}}"));

  private static final FuzzedInputs CONTACTS =
      FuzzedInputs.of(
          List.of(
              "{\"contact\":{\"id\":\"dana\",\"name\":\"Dana Ortiz\",\"relation\":\"COLLEAGUE\","
                  + "\"connections\":120,\"birthday\":\"--02-29\",\"since\":\"2026-11-20\"}}"));

  @Test
  void aNetworkIsReadOrItsFaultsAreTold() {
    FuzzTrial.run(seed -> new NetworkReader().read(NETWORKS.bytes(seed)));
  }

  @Test
  void aNetworkInAStreamIsReadOrItsFaultsAreTold() {
    FuzzTrial.run(
        seed -> new NetworkReader().readKnown(new ByteArrayInputStream(NETWORKS.bytes(seed))));
  }

  @Test
  void eachLineOfABatchIsPlannedOrItsFaultsAreTold() {
    FuzzTrial.run(
        seed ->
            NdjsonPlans.builder(COACH)
                .today(TODAY)
                .threads(1)
                .build()
                .run(new ByteArrayInputStream(LINES.bytes(seed)), OutputStream.nullOutputStream()));
  }

  @Test
  void aPolicyIsReadOrItsFaultsAreTold() {
    FuzzTrial.run(seed -> ChangeJson.read("policy-given", POLICIES.text(seed)));
  }

  @Test
  void aContactOfAJournalIsReadOrItsFaultsAreTold() {
    FuzzTrial.run(seed -> ChangeJson.read("contact-added", CONTACTS.text(seed)));
  }
}
