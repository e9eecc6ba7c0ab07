package dev.networkingcoach.report.internal.map;

/** What somebody is on the map. */
enum MapRole {
  OWNER,
  ADVOCATE,
  CANDIDATE,
  CONTACT,
  TARGET,
  OTHER
}
