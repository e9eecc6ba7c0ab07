package dev.networkingcoach.imports;

import static dev.networkingcoach.imports.Fixtures.importedBytes;
import static dev.networkingcoach.imports.Fixtures.network;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file means the same in whatever encoding, with whatever ends of lines. */
class EncodingTest {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  static Stream<String> files() {
    return Stream.of(
        "Connections.csv",
        "Connections-german.csv",
        "messages.csv",
        "google-new.csv",
        "outlook-german.csv",
        "two-one.vcf",
        "three-zero.vcf");
  }

  @ParameterizedTest
  @MethodSource("files")
  void utf8WithMark(String file) {
    meansTheSame(file, BYTE_ORDER_MARK + Fixtures.text(file), StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @MethodSource("files")
  void utf16WithMark(String file) {
    meansTheSame(file, BYTE_ORDER_MARK + Fixtures.text(file), StandardCharsets.UTF_16LE);
    meansTheSame(file, BYTE_ORDER_MARK + Fixtures.text(file), StandardCharsets.UTF_16BE);
  }

  @ParameterizedTest
  @MethodSource("files")
  void utf16WithoutMark(String file) {
    meansTheSame(file, Fixtures.text(file), StandardCharsets.UTF_16LE);
    meansTheSame(file, Fixtures.text(file), StandardCharsets.UTF_16BE);
  }

  @ParameterizedTest
  @MethodSource("files")
  void windows1252(String file) {
    meansTheSame(file, Fixtures.text(file), Charset.forName("windows-1252"));
  }

  @ParameterizedTest
  @MethodSource("files")
  void carriageReturns(String file) {
    String text = Fixtures.text(file);
    meansTheSame(file, text.replace("\n", "\r\n"), StandardCharsets.UTF_8);
    meansTheSame(file, text.replace("\n", "\r"), StandardCharsets.UTF_8);
  }

  private static void meansTheSame(String file, String text, Charset charset) {
    var expected = Fixtures.imported(file);
    var result = importedBytes(network(), file, text.getBytes(charset));

    assertThat(result).as("%s in %s", file, charset).isEqualTo(expected);
  }
}
