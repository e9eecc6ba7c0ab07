package dev.networkingcoach.cli;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Files to draw into: SVG is all that is drawn, so no other ending is taken. */
final class DrawingConverter implements ITypeConverter<String> {
  private static final String ENDING = ".svg";

  @Override
  public String convert(String written) {
    if (written.toLowerCase(Locale.ROOT).endsWith(ENDING)) {
      return written;
    }
    throw new TypeConversionException(
        "'" + written + "' does not end in " + ENDING + ": drawings are SVG files");
  }
}
