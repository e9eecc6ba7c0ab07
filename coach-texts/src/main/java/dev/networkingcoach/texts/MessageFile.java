package dev.networkingcoach.texts;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** The bundle of a module in a language. Immutable and thread-safe. */
record MessageFile(String name, Map<String, String> patterns) {
  /** {@code dev.networkingcoach} and the module's own name. */
  private static final int ROOT_NAMES = 3;

  private static final Map<String, MessageFile> READ = new ConcurrentHashMap<>();

  /** The bundle for a type of the module: in that language, and in English what that one lacks. */
  static MessageFile of(Class<?> type, Locale locale) {
    return READ.computeIfAbsent(
        name(type, locale),
        name -> {
          Map<String, String> patterns = new HashMap<>(read(type, name(type, Locale.ENGLISH)));
          if (!isRoot(locale)) {
            patterns.putAll(read(type, name));
          }
          if (patterns.isEmpty()) {
            throw new IllegalStateException(
                "The bundle " + name(type, Locale.ENGLISH) + " is missing or holds no message.");
          }
          return new MessageFile(name, Map.copyOf(patterns));
        });
  }

  /** The bundle for a type of the module as it stands, empty where there is none. */
  static MessageFile alone(Class<?> type, Locale locale) {
    String name = name(type, locale);
    return new MessageFile(name, read(type, name));
  }

  /** The key of a message. */
  static String key(Method method) {
    return method.getDeclaringClass().getSimpleName() + "." + method.getName();
  }

  /**
   * The message of a method.
   *
   * @throws IllegalStateException if there is none
   * @throws IllegalArgumentException if it is not written as it must be
   */
  ParsedMessage text(Method method, Locale locale) {
    String key = key(method);
    String pattern = patterns.get(key);
    if (pattern == null) {
      throw new IllegalStateException("The message " + key + " is missing from " + name + ".");
    }
    List<String> slots = Arrays.stream(method.getParameters()).map(Parameter::getName).toList();
    try {
      return ParsedMessage.parse(pattern, slots, locale);
    } catch (IllegalArgumentException | IndexOutOfBoundsException wrong) {
      throw new IllegalArgumentException(
          "The message " + key + " of " + name + ": " + wrong.getMessage(), wrong);
    }
  }

  private static String name(Class<?> type, Locale locale) {
    String[] names = type.getPackageName().split("\\.", ROOT_NAMES + 1);
    String root = String.join("/", Arrays.asList(names).subList(0, ROOT_NAMES));
    return root + "/messages" + (isRoot(locale) ? "" : "_" + locale.getLanguage()) + ".properties";
  }

  private static boolean isRoot(Locale locale) {
    return locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
  }

  private static Map<String, String> read(Class<?> type, String name) {
    Map<String, String> patterns = new HashMap<>();
    Properties properties =
        new Properties() {
          @Override
          public synchronized Object put(Object key, Object pattern) {
            if (patterns.put((String) key, (String) pattern) != null) {
              throw new IllegalStateException("The message " + key + " is twice in " + name + ".");
            }
            return pattern;
          }
        };
    try (InputStream bytes = type.getResourceAsStream("/" + name)) {
      if (bytes != null) {
        properties.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
      }
    } catch (IOException unread) {
      throw new UncheckedIOException(unread);
    }
    return patterns;
  }
}
