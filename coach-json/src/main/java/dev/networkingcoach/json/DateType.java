package dev.networkingcoach.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** A day of the calendar, strictly yyyy-MM-dd, in the years 0001 to 9999. */
enum DateType implements FieldType<LocalDate> {
  DATE;

  private static final int LENGTH = 10;
  private static final int MONTHS = 12;

  @Override
  public @Nullable LocalDate read(DocumentReading reading) throws IOException {
    JsonParser parser = reading.parser();
    if (!parser.hasToken(JsonToken.VALUE_STRING)) {
      reading.refuseType(expected());
      return null;
    }
    // Read from the parser's own buffer: a date is in every interaction, and needs no String.
    LocalDate date =
        date(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
    if (date == null) {
      String text = parser.getText();
      reading.refuse(text, "must be " + expected(), advice(text));
    }
    return date;
  }

  private static @Nullable LocalDate date(char[] text, int start, int length) {
    if (length != LENGTH || text[start + 4] != '-' || text[start + 7] != '-') {
      return null;
    }
    int year = number(text, start, 4);
    int month = number(text, start + 5, 2);
    int day = number(text, start + 8, 2);
    boolean exists =
        year >= 1
            && month >= 1
            && month <= MONTHS
            && day >= 1
            && day <= YearMonth.of(year, month).lengthOfMonth();
    return exists ? LocalDate.of(year, month, day) : null;
  }

  private static int number(char[] text, int start, int length) {
    int number = 0;
    for (int i = start; i < start + length; i++) {
      int digit = text[i] - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }

  private static @Nullable String advice(String text) {
    if (text.length() < LENGTH) {
      return null;
    }
    char[] start = text.substring(0, LENGTH).toCharArray();
    if (text.length() > LENGTH && date(start, 0, LENGTH) != null) {
      return "Maybe " + new String(start) + ": a date has no time.";
    }
    int year = number(start, 0, 4);
    int month = number(start, 5, 2);
    if (text.length() == LENGTH
        && year >= 1
        && month >= 1
        && month <= MONTHS
        && number(start, 8, 2) > 0) {
      YearMonth of = YearMonth.of(year, month);
      return "Maybe " + of.atEndOfMonth() + ": that month has " + of.lengthOfMonth() + " days.";
    }
    return null;
  }

  @Override
  public void write(LocalDate value, JsonGenerator out) throws IOException {
    out.writeString(value.toString());
  }

  @Override
  public ObjectNode schema(SchemaDefinitions definitions) {
    return SchemaDefinitions.typed("string")
        .put("format", "date")
        .put("pattern", "^(?!0000)[0-9]{4}-[0-9]{2}-[0-9]{2}$");
  }

  @Override
  public String expected() {
    return "a date such as 2026-11-23";
  }
}
