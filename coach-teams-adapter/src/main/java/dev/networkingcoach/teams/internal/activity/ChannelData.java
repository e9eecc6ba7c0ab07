package dev.networkingcoach.teams.internal.activity;

import org.jspecify.annotations.Nullable;

/**
 * What Teams adds to an activity.
 *
 * @param tenant the tenant it comes from
 */
public record ChannelData(@Nullable Tenant tenant) {

  /**
   * A tenant.
   *
   * @param id its id
   */
  public record Tenant(@Nullable String id) {}
}
