package dev.networkingcoach.cli;

import dev.networkingcoach.api.search.Nearest;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Time zones on the command line. */
final class ZoneConverter implements ITypeConverter<ZoneId> {

  @Override
  public ZoneId convert(String written) {
    try {
      return ZoneId.of(written);
    } catch (DateTimeException unknown) {
      List<String> near = Nearest.allTo(written, ZoneId.getAvailableZoneIds());
      String advice = near.isEmpty() ? "" : "\nMaybe " + String.join(", ", near);
      throw new TypeConversionException(
          "'" + written + "' is no time zone such as Europe/Amsterdam" + advice);
    }
  }
}
