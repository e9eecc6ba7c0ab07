package dev.networkingcoach.cli.serve;

import dev.networkingcoach.api.settings.SettingsReader;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;

/**
 * Where a server listens. Immutable and thread-safe.
 *
 * @param host an address of this machine, or {@code 0.0.0.0} for all of them
 * @param port the port; 0 for one that is free
 */
record ListenAddress(String host, int port) {
  private static final int ANY_FREE = 0;

  /**
   * Notes what makes it impossible to listen there. That another program listens there now is none
   * of it: it may be the coach that is to be started anew.
   */
  void check(SettingsReader settings, String hostName, String portName) {
    try {
      InetAddress address = InetAddress.getAllByName(host)[0];
      if (opens(address, ANY_FREE) != Opened.YES) {
        settings.fault(hostName, host, "must be an address of this machine");
      } else if (opens(address, port) == Opened.NOT_ALLOWED) {
        settings.fault(
            portName, Integer.toString(port), "must be a port that this user may listen on");
      }
    } catch (UnknownHostException unknown) {
      settings.fault(hostName, host, "must be an address of this machine");
    }
  }

  private enum Opened {
    YES,
    TAKEN,
    NOT_ALLOWED
  }

  private static Opened opens(InetAddress address, int port) {
    try {
      new ServerSocket(port, 1, address).close();
      return Opened.YES;
    } catch (BindException taken) {
      return Opened.TAKEN;
    } catch (IOException denied) {
      return Opened.NOT_ALLOWED;
    }
  }
}
