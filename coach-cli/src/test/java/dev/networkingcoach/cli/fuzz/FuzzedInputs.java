package dev.networkingcoach.cli.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * Inputs made of samples: cut, doubled, garbled, nested, in another encoding, with numbers, dates
 * and lengths beyond all reason. The same seed makes the same input. Immutable and thread-safe.
 */
public final class FuzzedInputs {
  private static final int LONGEST = 200_000;
  private static final int MOST_CHANGES = 4;
  private static final List<Charset> CHARSETS =
      Stream.of("UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "ISO-8859-1", "windows-1252", "IBM037")
          .map(Charset::forName)
          .toList();

  private final List<byte[]> samples;

  private FuzzedInputs(List<byte[]> samples) {
    this.samples = samples;
  }

  public static FuzzedInputs of(List<String> samples) {
    return new FuzzedInputs(
        samples.stream().map(text -> text.getBytes(StandardCharsets.UTF_8)).toList());
  }

  public static FuzzedInputs ofBytes(byte[]... samples) {
    return new FuzzedInputs(List.of(samples));
  }

  /** The files in a folder of the project, seen from this module. */
  public static FuzzedInputs filesIn(String folder) {
    try (Stream<Path> files = Files.list(Path.of("..").resolve(folder))) {
      List<byte[]> samples = new ArrayList<>();
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        samples.add(Files.readAllBytes(file));
      }
      return new FuzzedInputs(List.copyOf(samples));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  public byte[] bytes(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    byte[] input = sample(random);
    int changes = 1 + random.nextInt(MOST_CHANGES);
    for (int i = 0; i < changes; i++) {
      input = changed(input, random);
    }
    return input.length > LONGEST ? Arrays.copyOf(input, LONGEST) : input;
  }

  public String text(long seed) {
    return new String(bytes(seed), StandardCharsets.UTF_8);
  }

  private byte[] sample(SplittableRandom random) {
    return samples.get(random.nextInt(samples.size()));
  }

  private byte[] changed(byte[] input, SplittableRandom random) {
    int at = random.nextInt(input.length + 1);
    int end = Math.min(input.length, at + random.nextInt(1 + Math.max(8, input.length / 4)));
    return switch (random.nextInt(12)) {
      case 0 -> Arrays.copyOf(input, at);
      case 1 -> replaced(input, at, end, new byte[0]);
      case 2 -> replaced(input, end, end, repeated(Arrays.copyOfRange(input, at, end), random));
      case 3 -> flipped(input, random);
      case 4, 5 -> HostileValues.number(input, at, random);
      case 6 -> HostileValues.date(input, at, random);
      case 7 -> replaced(input, at, at, HostileValues.nesting(random));
      case 8 -> encoded(input, random);
      case 9 -> spliced(input, at, sample(random), random);
      default -> HostileValues.word(input, at, random);
    };
  }

  static byte[] replaced(byte[] input, int from, int to, byte[] with) {
    byte[] result = new byte[input.length - (to - from) + with.length];
    System.arraycopy(input, 0, result, 0, from);
    System.arraycopy(with, 0, result, from, with.length);
    System.arraycopy(input, to, result, from + with.length, input.length - to);
    return result;
  }

  private static byte[] repeated(byte[] piece, SplittableRandom random) {
    if (piece.length == 0) {
      return piece;
    }
    int most = Math.max(1, LONGEST / piece.length);
    int times = random.nextInt(8) == 0 ? most : Math.min(most, 1 + random.nextInt(20));
    byte[] result = new byte[piece.length * times];
    for (int i = 0; i < times; i++) {
      System.arraycopy(piece, 0, result, i * piece.length, piece.length);
    }
    return result;
  }

  private static byte[] flipped(byte[] input, SplittableRandom random) {
    byte[] result = input.clone();
    int flips = 1 + random.nextInt(8);
    for (int i = 0; i < flips && result.length > 0; i++) {
      result[random.nextInt(result.length)] = (byte) random.nextInt(256);
    }
    return result;
  }

  private static byte[] encoded(byte[] input, SplittableRandom random) {
    String text = new String(input, StandardCharsets.UTF_8);
    Charset charset = CHARSETS.get(random.nextInt(CHARSETS.size()));
    return (random.nextBoolean() ? "\uFEFF" + text : text).getBytes(charset);
  }

  private static byte[] spliced(byte[] input, int at, byte[] other, SplittableRandom random) {
    return replaced(
        Arrays.copyOf(input, at),
        at,
        at,
        Arrays.copyOfRange(other, random.nextInt(other.length + 1), other.length));
  }
}
