package dev.networkingcoach.json;

import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.regex.Pattern;

/** JSON paths such as {@code $.interactions[3].on}. */
final class JsonPlace {
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]{0,60}");
  private static final int LONGEST_KEY_SHOWN = 60;

  private JsonPlace() {}

  /** Where a parser stands. */
  static String of(JsonStreamContext context) {
    StringBuilder path = new StringBuilder();
    append(context, path);
    return path.toString();
  }

  private static void append(JsonStreamContext context, StringBuilder path) {
    JsonStreamContext parent = context.getParent();
    if (parent == null) {
      path.append('$');
      return;
    }
    append(parent, path);
    if (context.inObject() && context.hasCurrentName()) {
      path.append(key(context.getCurrentName()));
    } else if (context.inArray() && context.hasCurrentIndex()) {
      path.append('[').append(context.getCurrentIndex()).append(']');
    }
  }

  /**
   * A key as a step of a path; escaped and cut where it is no plain word, for it may be anything.
   */
  private static String key(String name) {
    if (PLAIN.matcher(name).matches()) {
      return "." + name;
    }
    String shown =
        name.length() > LONGEST_KEY_SHOWN ? name.substring(0, LONGEST_KEY_SHOWN) + "…" : name;
    return "[\"" + new String(JsonStringEncoder.getInstance().quoteAsString(shown)) + "\"]";
  }
}
