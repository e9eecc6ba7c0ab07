package dev.networkingcoach.benchmarks.oracle;

/** Rounding half up to nine decimals. */
final class Rounding {
  private static final double BILLION = 1e9;

  /** More than six factors can lose; a product that should be half must not fall below. */
  private static final double LOSS = 1 + 4e-15;

  private Rounding() {}

  /** A number from 0 to 1 in billionths. */
  static long billionths(double number) {
    return (long) Math.floor(number * BILLION * LOSS + 0.5);
  }
}
