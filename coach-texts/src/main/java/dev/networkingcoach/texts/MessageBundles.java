package dev.networkingcoach.texts;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Makes message sets that take their texts from the bundles of their modules. Thread-safe. */
public final class MessageBundles {
  private MessageBundles() {}

  /**
   * The messages in English, the language of every bundle's root.
   *
   * @param <T> the room's interface
   * @param type the room's interface
   * @return immutable and thread-safe; each message is parsed once, when it is first asked for
   * @throws IllegalStateException if the module has no bundle
   */
  public static <T extends MessageSet> T english(Class<T> type) {
    return in(Locale.ENGLISH, type);
  }

  /**
   * The messages in a language; those that its bundle lacks are in English.
   *
   * @param <T> the room's interface
   * @param locale its language chooses the bundle
   * @param type the room's interface
   * @return immutable and thread-safe; each message is parsed once, when it is first asked for
   * @throws IllegalStateException if the module has no bundle
   */
  public static <T extends MessageSet> T in(Locale locale, Class<T> type) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(), new Class<?>[] {type}, new Messages(type, locale)));
  }

  private static final class Messages implements InvocationHandler {
    private final Locale locale;
    private final MessageFile file;
    private final Map<Method, ParsedMessage> texts = new ConcurrentHashMap<>();

    private Messages(Class<?> type, Locale locale) {
      this.locale = locale;
      this.file = MessageFile.of(type, locale);
    }

    @Override
    public Object invoke(Object proxy, Method method, Object @Nullable [] arguments) {
      if (method.getDeclaringClass() == Object.class) {
        return ofObject(proxy, method, arguments);
      }
      ParsedMessage text = texts.get(method);
      if (text == null) {
        text = texts.computeIfAbsent(method, one -> file.text(one, locale));
      }
      return arguments == null ? text.fill() : text.fill(arguments);
    }

    private Object ofObject(Object proxy, Method method, Object @Nullable [] arguments) {
      return switch (method.getName()) {
        case "equals" -> arguments != null && proxy == arguments[0];
        case "hashCode" -> System.identityHashCode(proxy);
        default -> file.name();
      };
    }
  }
}
