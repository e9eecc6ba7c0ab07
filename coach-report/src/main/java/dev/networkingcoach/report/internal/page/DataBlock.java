package dev.networkingcoach.report.internal.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.networkingcoach.report.internal.activity.YearActivity;
import dev.networkingcoach.report.internal.balance.GiveTakeBalance;
import dev.networkingcoach.report.internal.followup.FollowUps;
import dev.networkingcoach.report.internal.map.NetworkMap;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * What the charts are drawn from.
 *
 * @param followUps the follow-up windows
 * @param balance the balance of each contact
 * @param map the network map
 * @param activity the year
 * @param shapes the outlines of people on the map, by role
 */
record DataBlock(
    FollowUps followUps,
    GiveTakeBalance balance,
    NetworkMap map,
    YearActivity activity,
    Map<String, String> shapes) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** As JSON that ends no script element, whatever people are called. */
  String json() {
    try {
      // Outside of strings there is no such character in JSON.
      return JSON.writeValueAsString(this)
          .replace("<", "\\u003c")
          .replace(">", "\\u003e")
          .replace("&", "\\u0026");
    } catch (JsonProcessingException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
