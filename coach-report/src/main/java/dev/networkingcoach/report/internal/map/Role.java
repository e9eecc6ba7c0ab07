package dev.networkingcoach.report.internal.map;

/** What somebody is on the map. */
enum Role {
  OWNER("You"),
  ADVOCATE("Advocate"),
  CANDIDATE("Candidate"),
  CONTACT("Contact"),
  TARGET("Target"),
  OTHER("Known to a contact");

  private final String words;

  Role(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }
}
