package dev.networkingcoach.cli.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts a value that nobody expects where a number, a date or a word of the sample was. */
final class HostileValues {
  private static final Pattern NUMBER = Pattern.compile("[0-9]+(\\.[0-9]+)?");
  private static final Pattern DATE =
      Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,2}[./ -]\\w{2,9}[./ -][0-9]{2,4}");
  private static final Pattern WORD = Pattern.compile("[\\p{L}_]{2,}");

  private static final List<String> NUMBERS =
      List.of(
          "0",
          "-1",
          "-0.0",
          "1e9999",
          "1e99999999999",
          "-1e-99999999999",
          "0.1e2147483648",
          "NaN",
          "Infinity",
          "2147483648",
          "-2147483649",
          "9223372036854775808",
          "99999999999999999999",
          "9".repeat(400),
          "1" + "0".repeat(100_000),
          "0." + "0".repeat(2_000) + "1",
          "0x7fffffff",
          "١٢٣",
          "１２３");

  private static final List<String> DATES =
      List.of(
          "0000-00-00",
          "0000-01-01",
          "-0001-01-01",
          "-999999999-01-01",
          "+999999999-12-31",
          "999999999-12-31",
          "1000000000-01-01",
          "10000-01-01",
          "9999-12-31",
          "2026-02-30",
          "2026-13-01",
          "2026-11-23T25:61:61Z",
          "+1000000000-12-31T23:59:59.999999999Z",
          "31 Feb 2026",
          "99/99/9999",
          "29.02.1900",
          "1 Jan 999999999",
          "2026-11-" + "2".repeat(400));

  private static final List<String> WORDS =
      List.of(
          "",
          "\u0000",
          "a\u0000b",
          "\\u0000",
          "\\ud800",
          "\u202Eabc",
          "\uFEFF",
          "\u0085\u2028\u2029",
          "e\u0301".repeat(500),
          "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
          "İıſß",
          "Ⅷ½²",
          "%s%n%1$999999999s",
          "${jndi:x}{}\\$1",
          "\"",
          "\\",
          "'",
          "\r",
          "\r\n",
          ",",
          ";",
          "=",
          "`",
          "<!-- & -->",
          "null",
          "true",
          "{}",
          "[]",
          " ".repeat(5_000),
          "x".repeat(100_000),
          "and ".repeat(3_000),
          "(".repeat(3_000),
          "\"".repeat(3_001),
          "\n".repeat(5_000));

  private HostileValues() {}

  static byte[] number(byte[] input, int from, SplittableRandom random) {
    return put(NUMBER, input, from, NUMBERS.get(random.nextInt(NUMBERS.size())));
  }

  static byte[] date(byte[] input, int from, SplittableRandom random) {
    return put(DATE, input, from, DATES.get(random.nextInt(DATES.size())));
  }

  static byte[] word(byte[] input, int from, SplittableRandom random) {
    return put(WORD, input, from, WORDS.get(random.nextInt(WORDS.size())));
  }

  static byte[] nesting(SplittableRandom random) {
    String opening = List.of("[", "{\"a\":", "(", "\"", "BEGIN:VCARD\n").get(random.nextInt(5));
    return opening.repeat(1 + random.nextInt(5_000)).getBytes(StandardCharsets.UTF_8);
  }

  /** In place of the first that looks so from there on; at that place where nothing does. */
  private static byte[] put(Pattern pattern, byte[] input, int from, String value) {
    String text = new String(input, StandardCharsets.ISO_8859_1);
    Matcher found = pattern.matcher(text);
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    return found.find(from)
        ? FuzzedInputs.replaced(input, found.start(), found.end(), bytes)
        : FuzzedInputs.replaced(input, from, from, bytes);
  }
}
