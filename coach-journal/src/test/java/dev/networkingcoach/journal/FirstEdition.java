package dev.networkingcoach.journal;

import dev.networkingcoach.api.journal.OwnerKey;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The journal of the first edition, from before there were meetings: its own classes, kept in
 * {@code first-edition.jar} as they were built from commit 772113f, beside those of today.
 */
final class FirstEdition implements AutoCloseable {
  private static final String OURS = "dev.networkingcoach.";
  private static final String OUR_FILES = OURS.replace('.', '/');
  private static final String FACTS = OURS + "api.facts.";
  private static final String CHANGES = OURS + "api.journal.Change$";
  private static final ClassLoader CLASSES = new FormerClasses();

  private final Object journal;

  /** Opened on the database at this address. */
  FirstEdition(String url) {
    Object builder = callOn(type(OURS + "journal.JdbcJournal"), null, "url", url, null, null);
    journal = call(builder, "open");
  }

  /** Takes what is ours from the jar alone, and all else as everybody does. */
  private static final class FormerClasses extends URLClassLoader {
    FormerClasses() {
      super(
          new URL[] {Objects.requireNonNull(FirstEdition.class.getResource("first-edition.jar"))},
          FirstEdition.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (!name.startsWith(OURS)) {
        return super.loadClass(name, resolve);
      }
      synchronized (getClassLoadingLock(name)) {
        Class<?> loaded = findLoadedClass(name);
        return loaded == null ? findClass(name) : loaded;
      }
    }

    @Override
    public @Nullable URL getResource(String name) {
      return name.startsWith(OUR_FILES) ? findResource(name) : super.getResource(name);
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
      return name.startsWith(OUR_FILES) ? findResources(name) : super.getResources(name);
    }
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName(name, true, CLASSES);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object make(String type, Object... arguments) {
    try {
      return type(type).getConstructors()[0].newInstance(arguments);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object call(Object target, String method, Object... arguments) {
    return callOn(target.getClass(), target, method, arguments);
  }

  private static Object callOn(
      Class<?> type, @Nullable Object target, String name, @Nullable Object... arguments) {
    Method method =
        Arrays.stream(type.getMethods())
            .filter(one -> one.getName().equals(name))
            .filter(one -> one.getParameterCount() == arguments.length)
            .findFirst()
            .orElseThrow();
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw new IllegalStateException(e);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object key(OwnerKey owner) {
    return make(OURS + "api.journal.OwnerKey", owner.tenant(), owner.owner());
  }

  /** What is known, as text. */
  String read(OwnerKey owner) {
    return call(journal, "read", key(owner)).toString();
  }

  /** The newest entries, as text. */
  String entries(OwnerKey owner) {
    return call(journal, "entries", key(owner), Long.MAX_VALUE, 10).toString();
  }

  void forget(OwnerKey owner, String contact) {
    call(journal, "forget", key(owner), contact);
  }

  /** Begins a journal. */
  void begin(OwnerKey owner) {
    Object builder =
        callOn(
            type(FACTS + "Owner"),
            null,
            "builder",
            owner.owner(),
            "Mira Chen",
            ZoneId.of("Europe/Amsterdam"));
    record(owner, "open", make(CHANGES + "Opened", call(builder, "build")));
  }

  void addContact(OwnerKey owner, String entry, String id) {
    Object builder = callOn(type(FACTS + "Contact"), null, "builder", id, id);
    record(owner, entry, make(CHANGES + "ContactAdded", call(builder, "build")));
  }

  void setDailyBudget(OwnerKey owner, int budget) {
    Object builder = callOn(type(FACTS + "Policy"), null, "builder");
    call(builder, "dailyBudget", budget);
    record(owner, "budget", make(CHANGES + "PolicySet", call(builder, "build")));
  }

  void undo(OwnerKey owner, String entry) {
    record(owner, "undo-" + entry, make(CHANGES + "Undone", entry));
  }

  private void record(OwnerKey owner, String id, Object change) {
    Object entry =
        make(OURS + "api.journal.Entry", id, Instant.EPOCH, "mira", "cli", List.of(change));
    call(journal, "record", key(owner), entry);
  }

  @Override
  public void close() {
    call(journal, "close");
  }
}
