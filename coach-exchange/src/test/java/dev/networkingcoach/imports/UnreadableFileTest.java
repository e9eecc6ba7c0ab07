package dev.networkingcoach.imports;

import static dev.networkingcoach.imports.Fixtures.importedBytes;
import static dev.networkingcoach.imports.Fixtures.importedText;
import static dev.networkingcoach.imports.Fixtures.network;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.networkingcoach.api.fault.CoachException;
import dev.networkingcoach.imports.report.FileFormat;
import dev.networkingcoach.imports.report.ImportResult;
import dev.networkingcoach.imports.report.UnreadableFileException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnreadableFileTest {
  @TempDir private Path directory;

  @Test
  void oneThatIsNotThere() {
    Path missing = directory.resolve("no.csv");

    assertThatExceptionOfType(UnreadableFileException.class)
        .isThrownBy(() -> ContactImport.into(network()).file(missing))
        .withMessage(missing + " is not there.")
        .withCauseInstanceOf(NoSuchFileException.class);
  }

  @Test
  void aDirectory() {
    assertThatExceptionOfType(UnreadableFileException.class)
        .isThrownBy(() -> ContactImport.into(network()).file(directory))
        .withMessageStartingWith(directory + " is a directory; a file was expected.");
  }

  @Test
  void anEmptyOne() {
    assertThatExceptionOfType(CoachException.class)
        .isThrownBy(() -> importedText(network(), "a.csv", ""))
        .withMessage("a.csv is empty.\nRecognised are " + FileFormat.allDescribed() + ".");
  }

  @Test
  void oneOfNoFormatKnown() {
    assertThatExceptionOfType(UnreadableFileException.class)
        .isThrownBy(() -> importedText(network(), "a.csv", "Fruit,Price\nApple,1\n"))
        .withMessage(
            "a.csv, line 1: no column with the names of people was found among Fruit, Price.\n"
                + "Looked for was one such as Name, Full Name, First Name or Vorname, and one of"
                + " company, title or e-mail.\n"
                + "Maybe say which column holds the names: --map \"Fruit=name\"")
        .satisfies(
            thrown -> {
              assertThat(thrown.file()).isEqualTo("a.csv");
              assertThat(thrown.line()).isEqualTo(1);
            });
  }

  @Test
  void aBinaryOne() {
    byte[] jpeg = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0, 0x10, 'J', 'F', 'I', 'F'};

    assertThatExceptionOfType(UnreadableFileException.class)
        .isThrownBy(() -> importedBytes(network(), "a.csv", jpeg))
        .withMessageContaining("begins with");
  }

  @Test
  void aHugeOneIsRefusedByItsBeginning() {
    InputStream endless =
        new InputStream() {
          private int count;

          @Override
          public int read() {
            throw new UnsupportedOperationException("one byte at a time");
          }

          @Override
          public int read(byte[] bytes, int offset, int length) {
            count += length;
            assertThat(count).as("bytes read").isLessThan(1 << 20);
            Arrays.fill(bytes, offset, offset + length, (byte) 'x');
            return length;
          }
        };

    assertThatExceptionOfType(UnreadableFileException.class)
        .isThrownBy(() -> ContactImport.into(network()).stream("a.csv", endless))
        .withMessageContaining("begins with \"xxx");
  }

  @Test
  void recommendationsThatDoNotSayWhose() {
    String text = Fixtures.text("Recommendations_Given.csv");

    assertThatExceptionOfType(UnreadableFileException.class)
        .isThrownBy(() -> importedText(network(), "Recommendations.csv", text))
        .withMessageContaining("LinkedIn Recommendations_Given.csv");
  }

  @Test
  void aPathIsReadLikeAStream() throws IOException {
    Path file = directory.resolve("Connections.csv");
    Files.writeString(file, Fixtures.text("Connections.csv"));

    ImportResult result = ContactImport.into(network()).file(file).run();

    assertThat(result).isEqualTo(Fixtures.imported("Connections.csv"));
  }
}
