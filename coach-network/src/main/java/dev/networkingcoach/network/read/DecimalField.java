package dev.networkingcoach.network.read;

/** Numbers out of bytes, without an object each. Not thread-safe. */
final class DecimalField {
  private static final int MOST_DIGITS = 10;
  private static final int MOST_DECIMALS = 15;
  private static final int LARGEST_ID = Integer.MAX_VALUE - 16;

  private int id;
  private double fraction;

  /** The id read last. */
  int id() {
    return id;
  }

  /** The fraction read last. */
  double fraction() {
    return fraction;
  }

  /** Reads a whole number without leading zeros; gives the place after, -1 where there is none. */
  int readId(byte[] line, int from, int to) {
    long value = 0;
    int at = from;
    while (at < to && line[at] >= '0' && line[at] <= '9') {
      value = 10 * value + line[at] - '0';
      at++;
    }
    int digits = at - from;
    if (digits == 0 || digits > MOST_DIGITS || value > LARGEST_ID) {
      return -1;
    }
    if (line[from] == '0' && digits > 1) {
      return -1;
    }
    id = (int) value;
    return at;
  }

  /** Reads a number such as 0.25 that is in (0, 1]; gives the place after, -1 where it is not. */
  int readFraction(byte[] line, int from, int to) {
    if (to - from < 1 || to - from > MOST_DECIMALS) {
      return -1;
    }
    int first = line[from] - '0';
    long digits = first;
    long scale = 1;
    boolean plain = first >= 0 && first <= 9;
    if (to - from > 1) {
      plain &= line[from + 1] == '.';
      for (int at = from + 2; at < to; at++) {
        plain &= line[at] >= '0' && line[at] <= '9';
        digits = 10 * digits + line[at] - '0';
        scale *= 10;
      }
    }
    fraction = (double) digits / scale;
    return plain && fraction > 0 && fraction <= 1 ? to : -1;
  }

  /** The id that a column is as a whole number; -1 where it is none. */
  static int id(String column) {
    if (column.isEmpty() || column.length() > MOST_DIGITS) {
      return -1;
    }
    long value = 0;
    for (int at = 0; at < column.length(); at++) {
      char digit = column.charAt(at);
      if (digit < '0' || digit > '9') {
        return -1;
      }
      value = 10 * value + digit - '0';
    }
    boolean padded = column.length() > 1 && column.charAt(0) == '0';
    return padded || value > LARGEST_ID ? -1 : (int) value;
  }

  /** The number that a column is; NaN where it is none. */
  static double number(String column) {
    try {
      return Double.parseDouble(column);
    } catch (NumberFormatException word) {
      return Double.NaN;
    }
  }
}
