package dev.networkingcoach.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jwt.JWTClaimsSet;
import dev.networkingcoach.teams.support.Claims;
import dev.networkingcoach.teams.support.ConnectorFake;
import dev.networkingcoach.teams.support.Doorway;
import dev.networkingcoach.teams.support.InlineQueue;
import dev.networkingcoach.teams.support.MemoryPeople;
import dev.networkingcoach.teams.support.MemorySeenKeys;
import dev.networkingcoach.teams.support.Metadata;
import dev.networkingcoach.teams.support.Pauses;
import dev.networkingcoach.teams.support.ScriptedReplies;
import dev.networkingcoach.teams.support.Signer;
import dev.networkingcoach.teams.support.TeamsClock;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** The adapter behind the real HTTP front, between a channel and a Connector of the test. */
final class TeamsStage implements AutoCloseable {
  static final String TENANT = "99999999-2222-3333-4444-555555555555";
  static final Signer SIGNER = Signer.of("one", "msteams");

  private static final ObjectMapper JSON = new ObjectMapper();

  final TeamsClock clock = new TeamsClock();
  final Pauses pauses = new Pauses(clock);
  final ScriptedReplies conversation = new ScriptedReplies();
  final InlineQueue queue = new InlineQueue();
  final MemoryPeople people = new MemoryPeople();
  final ConnectorFake connector = new ConnectorFake("granted");
  final Metadata metadata = new Metadata(SIGNER);
  final TeamsAdapter adapter;
  private final URI address;
  private final HttpClient http = HttpClient.newHttpClient();

  TeamsStage() {
    this(Map.of());
  }

  TeamsStage(Map<String, String> more) {
    Map<String, String> values = new HashMap<>(settings(metadata.address()));
    values.putAll(more);
    adapter =
        TeamsAdapter.builder(TeamsSettings.from(values), conversation)
            .people(people)
            .seen(new MemorySeenKeys())
            .queue(queue)
            .clock(clock)
            .random(new Random(1))
            .pause(pauses)
            .tokens(() -> Optional.of("granted"))
            .loopback()
            .build();
    address = Doorway.open(adapter.endpoints().get(0));
  }

  static Map<String, String> settings(URI metadata) {
    return Map.of(
        "TEAMS_APP_ID",
        Claims.APP,
        "TEAMS_TENANT_ID",
        TENANT,
        "TEAMS_CLIENT_SECRET",
        "hush",
        "TEAMS_OPENID_METADATA",
        metadata.toString());
  }

  /** An activity as it is kept with the tests, that came from this Connector. */
  String activity(String name) {
    String path = "activities/" + name + ".json";
    try (InputStream in = TeamsStage.class.getResourceAsStream(path)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.replace("SERVICE_URL", connector.serviceUrl());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Posts an activity with a token that is right. */
  Response post(String body) {
    return post(body, Claims.right(connector.serviceUrl()).build());
  }

  Response post(String body, JWTClaimsSet claims) {
    return post(body, "Bearer " + SIGNER.sign(claims));
  }

  Response post(String body, String authorization) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body));
    if (!authorization.isEmpty()) {
      request.header("Authorization", authorization);
    }
    try {
      HttpResponse<String> response =
          http.send(request.build(), HttpResponse.BodyHandlers.ofString());
      String text = response.body();
      return new Response(
          response.statusCode(), text.isEmpty() ? JSON.missingNode() : JSON.readTree(text));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  @Override
  public void close() {
    adapter.close();
    connector.close();
    metadata.close();
  }

  record Response(int status, JsonNode body) {}
}
