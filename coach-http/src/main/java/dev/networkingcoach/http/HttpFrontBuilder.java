package dev.networkingcoach.http;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Builds an {@link HttpFront}. Not thread-safe; {@link #start()} copies. */
public final class HttpFrontBuilder {
  private static final int LAST_PORT = 65_535;
  private static final int FEWEST_THREADS = 8;

  private final List<WebEndpoint> endpoints = new ArrayList<>();
  private String host = "0.0.0.0";
  private int port = 8080;
  private int threads = 64;
  private Duration idle = Duration.ofSeconds(30);
  private Duration grace = Duration.ofSeconds(10);
  private FrontLimits limits = FrontLimits.standard();
  private Consumer<Rejection> rejections = rejection -> {};
  private InstantSource clock = InstantSource.system();

  HttpFrontBuilder() {}

  /** The address to listen on; every one of the machine by default. */
  public HttpFrontBuilder host(String host) {
    this.host = host;
    return this;
  }

  /**
   * The port to listen on; 8080 by default, 0 for one that is free.
   *
   * @throws IllegalArgumentException if it is no port
   */
  public HttpFrontBuilder port(int port) {
    if (port < 0 || port > LAST_PORT) {
      throw new IllegalArgumentException("port (" + port + ") must be in 0 to " + LAST_PORT + ".");
    }
    this.port = port;
    return this;
  }

  /**
   * How many threads it uses at most; 64 by default, of which it keeps some for itself.
   *
   * @throws IllegalArgumentException if there are fewer than 8
   */
  public HttpFrontBuilder threads(int threads) {
    if (threads < FEWEST_THREADS) {
      throw new IllegalArgumentException(
          "threads (" + threads + ") must be " + FEWEST_THREADS + " or more.");
    }
    this.threads = threads;
    return this;
  }

  /** After how long without a byte a connection is closed; 30 seconds by default. */
  public HttpFrontBuilder idle(Duration idle) {
    this.idle = idle;
    return this;
  }

  /** How much of it the world may hold; {@link FrontLimits#standard()} by default. */
  public HttpFrontBuilder limits(FrontLimits limits) {
    this.limits = limits;
    return this;
  }

  /** Hears of each connection and request that is turned away; must be thread-safe. */
  public HttpFrontBuilder rejections(Consumer<Rejection> rejections) {
    this.rejections = rejections;
    return this;
  }

  /** What tells how long requests take to arrive; the clock of the machine by default. */
  public HttpFrontBuilder clock(InstantSource clock) {
    this.clock = clock;
    return this;
  }

  /** For how long requests in flight may go on when the front closes; 10 seconds by default. */
  public HttpFrontBuilder grace(Duration grace) {
    this.grace = grace;
    return this;
  }

  /**
   * One more endpoint.
   *
   * @throws IllegalArgumentException if another answers its path already
   */
  public HttpFrontBuilder endpoint(WebEndpoint endpoint) {
    if (endpoints.stream().anyMatch(other -> other.path().equals(endpoint.path()))) {
      throw new IllegalArgumentException("path (" + endpoint.path() + ") is answered already.");
    }
    endpoints.add(endpoint);
    return this;
  }

  /** More endpoints. */
  public HttpFrontBuilder endpoints(List<WebEndpoint> more) {
    more.forEach(this::endpoint);
    return this;
  }

  /**
   * Starts to listen.
   *
   * @throws java.io.UncheckedIOException if the port is not to be had
   */
  public HttpFront start() {
    return HttpFront.start(this);
  }

  String host() {
    return host;
  }

  int port() {
    return port;
  }

  int threads() {
    return threads;
  }

  Duration idle() {
    return idle;
  }

  Duration grace() {
    return grace;
  }

  FrontLimits limits() {
    return limits;
  }

  Consumer<Rejection> rejections() {
    return rejections;
  }

  InstantSource clock() {
    return clock;
  }

  List<WebEndpoint> endpoints() {
    return List.copyOf(endpoints);
  }
}
