package dev.networkingcoach.benchmarks.networks;

import java.util.List;
import java.util.stream.Stream;

/** What drawn facts say. Several spellings fold into one topic. */
final class BenchmarkWords {
  static final List<String> TOPICS =
      List.of(
          "React contractor",
          " react \u00a0 CONTRACTOR",
          "\uff32\uff45\uff41\uff43\uff54 contractor",
          "finance lead",
          "\ufb01nance  Lead",
          "Stra\u00dfe",
          "\u2003stra\u00dfe",
          "\u0130stanbul office",
          "caf\u00e9 space",
          "cafe\u0301 space",
          "Kotlin",
          "grant writing",
          "pricing",
          "beta testers",
          "warehouse",
          "\u79d8\u66f8");

  static final List<String> MARKETS =
      List.of("FinTech", "fintech ", "\ufb01ntech", "health", "Logistics", "rail  freight", "law");

  static final List<String> EVERY_TOPIC = Stream.of(TOPICS, MARKETS).flatMap(List::stream).toList();

  static final List<String> ORGANIZATIONS =
      List.of("Acme", "ACME ", "Globex", "Initech", "  ", "Umbrella  Ltd", "umbrella ltd");

  static final List<String> NAMES =
      List.of(
          "Dana Ortiz",
          "Lee Park",
          "Zo\u00eb \u00c5str\u00f6m",
          "Private",
          "LinkedIn  Member",
          "\uff35nknown",
          "Unknown Pleasures",
          "",
          "   ",
          "Ada",
          "Bo Li",
          "Mira");

  private BenchmarkWords() {}
}
