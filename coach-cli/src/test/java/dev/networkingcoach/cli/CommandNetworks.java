package dev.networkingcoach.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Networks for tests, as JSON on one line. */
final class CommandNetworks {
  /** Mira owes Dana thanks. */
  static final String SMALL =
      "{\"owner\":{\"id\":\"mira\",\"name\":\"Mira Chen\",\"zone\":\"Europe/Amsterdam\"},\"contacts\":["
          + "{\"id\":\"dana\",\"name\":\"Dana Ortiz\",\"relation\":\"CUSTOMER\"},"
          + "{\"id\":\"zoe\",\"name\":\"Zoë Łukasik\"},"
          + "{\"id\":\"dan\",\"name\":\"Dan Brown\",\"archived\":true}],"
          + "\"interactions\":[{\"id\":\"i1\",\"contact\":\"dana\",\"on\":\"2026-11-20\","
          + "\"kind\":\"RECEIVED\",\"favour\":\"REFERRAL\",\"what\":\"Lee Park's brief\"}]}";

  private CommandNetworks() {}

  /** A network of an owner with this id and nobody else. */
  static String ofNobody(String owner) {
    return "{\"owner\":{\"id\":\"" + owner + "\",\"name\":\"O\",\"zone\":\"Europe/Amsterdam\"}}";
  }

  /** The path of a file with that content. */
  static String file(Path directory, String name, String content) {
    try {
      return Files.writeString(directory.resolve(name), content).toString();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
