package dev.networkingcoach.report.internal.map;

/** What somebody is on the map. */
enum MapRole {
  OWNER("You"),
  ADVOCATE("Advocate"),
  CANDIDATE("Candidate"),
  CONTACT("Contact"),
  TARGET("Target"),
  OTHER("Known to a contact");

  private final String words;

  MapRole(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }
}
