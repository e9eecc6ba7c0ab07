package dev.networkingcoach.api.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.journal.JournalException;
import dev.networkingcoach.api.settings.SettingsException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An exception that crosses a wire, as between the servers of a job, loses nothing. */
class SerializedExceptionTest {
  private static final List<Fault> FAULTS =
      List.of(
          new Fault("emails[1]", null, "is missing: a text was expected", null),
          new Fault("strength", "0.0", "must be in (0, 1]", "Maybe leave it out."));

  @Test
  void faultsComeAlong() throws Exception {
    InvalidFactsException invalid = copy(new InvalidFactsException("contact", "dana", FAULTS));
    assertThat(invalid.faults()).isEqualTo(FAULTS);
    assertThat(invalid).hasMessageStartingWith("contact dana: emails[1] is missing");
    assertThat(copy(new SettingsException(FAULTS)).faults()).isEqualTo(FAULTS);
  }

  @Test
  void whoWasUnknownComesAlong() throws Exception {
    UnknownContactException unknown = copy(UnknownContactException.of("ghost"));
    assertThat(unknown.contact()).isEqualTo("ghost");
    assertThat(unknown.isArchived()).isFalse();
    assertThat(copy(UnknownContactException.archived("bo")).isArchived()).isTrue();
  }

  @Test
  void theCauseComesAlong() throws Exception {
    JournalException failed =
        copy(new JournalException("The journal is away.", new IOException("x")));
    assertThat(failed).hasMessage("The journal is away.").hasRootCauseMessage("x");
  }

  @SuppressWarnings("unchecked")
  private static <T extends Throwable> T copy(T thrown) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(thrown);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (T) in.readObject();
    }
  }
}
