package dev.networkingcoach.imports.calendar;

import dev.networkingcoach.imports.internal.calendar.CalendarFormat;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * Fetches calendars, where they changed. Redirects are followed to public addresses alone, and
 * nothing is ever read from link-local ones and others where clouds tell their secrets. A name is
 * looked up to see this, and once more to connect: both get the same answer for as long as the
 * virtual machine keeps it, which is 30 seconds unless {@code networkaddress.cache.ttl} says less.
 * Thread-safe.
 */
public final class CalendarFetching {
  /** How large a calendar may be: 64 MiB, as where it is imported. */
  private static final int LARGEST = CalendarFormat.LARGEST;

  private static final int MOST_REDIRECTS = 5;
  private static final int OK = 200;
  private static final int NOT_MODIFIED = 304;
  private static final int UNAUTHORIZED = 401;
  private static final int FORBIDDEN = 403;
  private static final int NOT_FOUND = 404;
  private static final int GONE = 410;
  private static final int REDIRECTION = 3;
  private static final int CENTURY = 100;

  private static final String BEGINNING = "BEGIN:VCALENDAR";

  private final boolean privateAllowed;
  private final Duration longest;
  private final HttpClient client;

  /**
   * Fetches calendars.
   *
   * @param privateAllowed whether they may be on this machine or in its own network: for who sits
   *     at it, not for who talks to a server
   * @param longest how long all of a calendar may take
   */
  public CalendarFetching(boolean privateAllowed, Duration longest) {
    this.privateAllowed = privateAllowed;
    this.longest = longest;
    this.client =
        HttpClient.newBuilder().followRedirects(Redirect.NEVER).connectTimeout(longest).build();
  }

  /**
   * The calendar, where it changed.
   *
   * @param tag what {@link FetchedCalendar#tag} told the last time; empty to have it in any case
   * @return empty where it did not change since
   * @throws CalendarException if it cannot be fetched, or is none
   */
  public Optional<FetchedCalendar> fetch(CalendarAddress address, String tag) {
    URI url = address.url();
    Optional<FetchedCalendar> fetched =
        url == null
            ? ofFile(Objects.requireNonNull(address.file()), tag)
            : ofWeb(address, url, tag);
    fetched.ifPresent(
        calendar -> {
          if (!isCalendar(calendar)) {
            throw new CalendarException(
                address.name()
                    + " sent something else than a calendar, maybe a web page.\n"
                    + "Maybe take the address that ends in .ics, from the calendar's settings.");
          }
        });
    return fetched;
  }

  private static boolean isCalendar(FetchedCalendar calendar) {
    try {
      String head =
          new String(calendar.content().readNBytes(2 * BEGINNING.length()), StandardCharsets.UTF_8);
      return head.replace("\uFEFF", "")
          .stripLeading()
          .regionMatches(true, 0, BEGINNING, 0, BEGINNING.length());
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Optional<FetchedCalendar> ofFile(Path file, String tag) {
    try {
      String now = Files.getLastModifiedTime(file).toMillis() + " " + Files.size(file);
      if (now.equals(tag)) {
        return Optional.empty();
      }
      try (InputStream in = Files.newInputStream(file)) {
        return Optional.of(new FetchedCalendar(whole(in, file.toString()), now));
      }
    } catch (NoSuchFileException missing) {
      throw new CalendarException(file + " is not there any more.", missing);
    } catch (IOException failed) {
      throw new CalendarException(file + " cannot be read.", failed);
    }
  }

  private Optional<FetchedCalendar> ofWeb(CalendarAddress address, URI first, String tag) {
    StoppableBody open = new StoppableBody();
    FutureTask<Optional<FetchedCalendar>> whole =
        new FutureTask<>(() -> followed(address, first, tag, open));
    Thread reading = new Thread(whole, "calendar");
    reading.setDaemon(true);
    reading.start();
    try {
      return whole.get(longest.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException late) {
      whole.cancel(true);
      open.stop();
      throw tooLate(address, late);
    } catch (InterruptedException stopped) {
      whole.cancel(true);
      open.stop();
      Thread.currentThread().interrupt();
      throw new CalendarException(address.name() + " was not read to its end.", stopped);
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof CalendarException told) {
        throw told;
      }
      throw new CalendarException(address.name() + " cannot be read.", failed);
    }
  }

  private CalendarException tooLate(CalendarAddress address, Exception late) {
    return new CalendarException(
        address.name() + " did not answer within " + longest.toSeconds() + " seconds.", late);
  }

  private Optional<FetchedCalendar> followed(
      CalendarAddress address, URI first, String tag, StoppableBody open) {
    URI url = first;
    try {
      for (int hops = 0; hops <= MOST_REDIRECTS; hops++) {
        refuseInternal(address, url, hops > 0);
        HttpResponse<InputStream> response =
            client.send(CalendarRequest.of(url, first, tag, longest), BodyHandlers.ofInputStream());
        try (InputStream body = open.of(response.body())) {
          Optional<String> location = response.headers().firstValue("Location");
          int status = response.statusCode();
          if (status / CENTURY != REDIRECTION || status == NOT_MODIFIED || location.isEmpty()) {
            return answered(address, response, body);
          }
          url = url.resolve(location.get());
        }
      }
      throw new CalendarException(address.name() + " sends from one address to the next.");
    } catch (HttpTimeoutException late) {
      throw tooLate(address, late);
    } catch (UnknownHostException unknown) {
      throw new CalendarException(
          address.name() + " is not known: no server has that name, or you are offline.", unknown);
    } catch (SSLException unsafe) {
      throw new CalendarException(address.name() + " has no valid certificate.", unsafe);
    } catch (IOException | IllegalArgumentException failed) {
      throw new CalendarException(address.name() + " cannot be reached.", failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new CalendarException(address.name() + " was not read to its end.", stopped);
    }
  }

  private static Optional<FetchedCalendar> answered(
      CalendarAddress address, HttpResponse<InputStream> response, InputStream body)
      throws IOException {
    String name = address.name();
    return switch (response.statusCode()) {
      case NOT_MODIFIED -> Optional.empty();
      case OK -> Optional.of(new FetchedCalendar(whole(body, name), tag(response)));
      case UNAUTHORIZED, FORBIDDEN ->
          throw new CalendarException(
              name
                  + " asks for a user and a password, or does not take those given.\n"
                  + "Maybe take the secret address from the calendar's settings, or"
                  + " https://USER:PASSWORD@HOST/….");
      case NOT_FOUND, GONE ->
          throw new CalendarException(
              name
                  + " has no calendar at that address any more.\n"
                  + "Maybe take the address anew from the calendar's settings.");
      default ->
          throw new CalendarException(
              name + " answered with status " + response.statusCode() + "; 200 was expected.");
    };
  }

  private static String tag(HttpResponse<?> response) {
    return response
        .headers()
        .firstValue("ETag")
        .or(
            () ->
                response
                    .headers()
                    .firstValue("Last-Modified")
                    .map(CalendarRequest.MODIFIED::concat))
        .orElse("");
  }

  private static byte[] whole(InputStream in, String name) throws IOException {
    byte[] bytes = in.readNBytes(LARGEST + 1);
    if (bytes.length > LARGEST) {
      throw new CalendarException(name + " is too large: a calendar of up to 64 MiB was expected.");
    }
    return bytes;
  }

  private void refuseInternal(CalendarAddress address, URI url, boolean redirected)
      throws UnknownHostException {
    @Nullable String host = url.getHost();
    if (host == null || !CalendarAddress.isReadable(url)) {
      throw new CalendarException(
          address.name() + " sends to an address that is not encrypted, which is not followed.");
    }
    for (InetAddress one : InetAddress.getAllByName(host)) {
      boolean closed = redirected || !privateAllowed;
      if (AddressScope.isForbidden(one) || (closed && AddressScope.isInternal(one))) {
        throw new CalendarException(
            address.name()
                + (redirected ? " sends to" : " is")
                + " an address within a network, not on the web; it was not read.");
      }
    }
  }
}
