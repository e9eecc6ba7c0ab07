package dev.networkingcoach.rules.json;

import dev.networkingcoach.api.facts.Network;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** Measures reading and writing alone: {@code NdjsonThroughput [owners] [threads]}. Not a test. */
final class NdjsonThroughput {
  private static final int WARM_UP = 300;

  private NdjsonThroughput() {}

  public static void main(String[] arguments) throws Exception {
    int owners = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 4000;
    int threads = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 2;
    Network network = new OddNetworks(1).large(250, 15);
    String json = NetworkWriter.oneLine().toJson(network);
    byte[] line = json.getBytes(StandardCharsets.UTF_8);
    System.out.println("bytes a line " + line.length);
    NetworkReader reader = new NetworkReader();
    for (int i = 0; i < WARM_UP; i++) {
      reader.read(line);
    }
    long start = System.nanoTime();
    for (int i = 0; i < WARM_UP; i++) {
      reader.read(line);
    }
    System.out.printf("read, ms a line %.2f%n", (System.nanoTime() - start) / 1e6 / WARM_UP);
    NdjsonPlans plans =
        NdjsonPlans.builder(new SilentCoach())
            .today(LocalDate.of(2026, 11, 23))
            .threads(threads)
            .build();
    start = System.nanoTime();
    System.out.println(
        plans.run(TestStreams.repeated(json, owners), OutputStream.nullOutputStream()));
    System.out.printf("all, s %.2f%n", (System.nanoTime() - start) / 1e9);
  }
}
