package dev.networkingcoach.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Dates on the command line. */
final class DateConverter implements ITypeConverter<LocalDate> {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);
  private static final int FIRST_YEAR = 1;
  private static final int LAST_YEAR = 9999;

  @Override
  public LocalDate convert(String written) {
    try {
      LocalDate day = LocalDate.parse(written, DAY);
      if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
        return day;
      }
    } catch (DateTimeException notOne) {
      // Told below.
    }
    throw new TypeConversionException("'" + written + "' is no date such as 2026-11-23");
  }
}
