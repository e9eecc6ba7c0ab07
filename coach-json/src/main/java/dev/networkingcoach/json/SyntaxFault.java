package dev.networkingcoach.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import dev.networkingcoach.api.fault.Fault;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says where and why a text is not JSON, in words that need no knowledge of the parser. */
final class SyntaxFault {
  private static final Pattern CHARACTER =
      Pattern.compile(
          "Unexpected character \\('(.*?)' \\(code (\\d+)[^)]*\\)\\):? ?(.*)", Pattern.DOTALL);
  private static final Pattern ASIDE =
      Pattern.compile(
          "( \\((start marker at|for \\w+ starting at) \\[.*?]\\))|(, from `[^`]*`)"
              + "|( \\(not recognized as one since .*\\))",
          Pattern.DOTALL);
  private static final Pattern ANY_VALUE =
      Pattern.compile(
          "(a valid value )?\\(JSON String, Number.*?\\)[^)]*\\)|\\(JSON String[^)]*\\)");
  private static final Pattern LONG_TOKEN = Pattern.compile("(?<=token )'([^']{40})[^']+'");
  private static final int LONGEST_PATH_SHOWN = 80;

  private SyntaxFault() {}

  /** The fault that ended the reading. */
  static Fault of(IOException broken, JsonParser parser, long linesBefore) {
    String near = near(parser);
    if (broken instanceof JsonEOFException) {
      return new Fault(
          place(parser.currentLocation(), linesBefore),
          null,
          "is the end of the document, which is not complete: it stops near " + near,
          "Maybe it was cut off while it was written or sent.");
    }
    if (!(broken instanceof JsonProcessingException syntax)) {
      return ofEncoding();
    }
    JsonLocation location = syntax.getLocation();
    String place = place(location == null ? parser.currentLocation() : location, linesBefore);
    String plain = ASIDE.matcher(syntax.getOriginalMessage()).replaceAll("");
    String brief = LONG_TOKEN.matcher(plain).replaceAll("'$1…'");
    String message = ANY_VALUE.matcher(brief).replaceAll("a value");
    Matcher character = CHARACTER.matcher(message);
    return character.matches()
        ? unexpected(place, near, character.group(1), character.group(3))
        : new Fault(place, null, "is not JSON, near " + near + ": " + message, encoding(message));
  }

  /** The fault of bytes that are no text. */
  static Fault ofEncoding() {
    return new Fault(
        "$",
        null,
        "is not JSON: it must be text in UTF-8, UTF-16 or UTF-32",
        "Maybe save it as UTF-8.");
  }

  private static Fault unexpected(String place, String near, String found, String expected) {
    String told = "is not expected near " + near + (expected.isEmpty() ? "" : ": " + expected);
    return new Fault(place, found, told, advice(found));
  }

  private static @Nullable String advice(String found) {
    return switch (found) {
      case "}", "]" -> "Maybe there is a comma too many before it.";
      case "\"" -> "Maybe a comma or a colon is missing before it.";
      case "'" -> "JSON takes double quotes only.";
      case "/", "#" -> "JSON has no comments.";
      default -> null;
    };
  }

  private static @Nullable String encoding(String message) {
    return message.contains("UTF-8") ? "Maybe the file is not in UTF-8." : null;
  }

  /** The fault of a document that goes on after its end. */
  static Fault trailing(JsonParser parser, long linesBefore) {
    return new Fault(
        place(parser.currentTokenLocation(), linesBefore),
        null,
        "must be the end: a document holds one network",
        "Maybe it is a file of one network a line: then name it .ndjson.");
  }

  private static String near(JsonParser parser) {
    String path = JsonPlace.of(parser.getParsingContext());
    return path.length() > LONGEST_PATH_SHOWN ? path.substring(0, LONGEST_PATH_SHOWN) + "…" : path;
  }

  private static String place(JsonLocation location, long linesBefore) {
    return "line " + (location.getLineNr() + linesBefore) + ", column " + location.getColumnNr();
  }
}
