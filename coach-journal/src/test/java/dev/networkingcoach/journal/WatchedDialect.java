package dev.networkingcoach.journal;

import dev.networkingcoach.journal.internal.sql.SqlDialect;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Collection;
import javax.sql.DataSource;

/** Lets everything through to a real database, and writes down the statements. */
final class WatchedDialect {
  private WatchedDialect() {}

  /** The dialect, each statement of which is added to those given. */
  static SqlDialect around(SqlDialect dialect, Collection<String> statements) {
    return proxy(
        SqlDialect.class,
        dialect,
        (method, arguments, result) ->
            result instanceof DataSource source ? around(source, statements) : result);
  }

  private static DataSource around(DataSource source, Collection<String> statements) {
    return proxy(
        DataSource.class,
        source,
        (method, arguments, result) ->
            result instanceof Connection connection ? around(connection, statements) : result);
  }

  private static Connection around(Connection connection, Collection<String> statements) {
    return proxy(
        Connection.class,
        connection,
        (method, arguments, result) -> {
          if (method.equals("prepareStatement")) {
            statements.add((String) arguments[0]);
          }
          return method.equals("createStatement") ? around((Statement) result, statements) : result;
        });
  }

  private static Statement around(Statement statement, Collection<String> statements) {
    return proxy(
        Statement.class,
        statement,
        (method, arguments, result) -> {
          if (method.startsWith("execute") && arguments != null) {
            statements.add((String) arguments[0]);
          }
          return result;
        });
  }

  private interface Watch {
    Object see(String method, Object[] arguments, Object result);
  }

  private static <T> T proxy(Class<T> type, T real, Watch watch) {
    InvocationHandler handler =
        (self, method, arguments) -> {
          try {
            return watch.see(method.getName(), arguments, method.invoke(real, arguments));
          } catch (InvocationTargetException e) {
            throw e.getCause();
          }
        };
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
