package dev.networkingcoach.imports.report;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * The formats an import recognises, by content. Their order is the order in which files are taken
 * in, whatever the order they were given in. Immutable and thread-safe.
 */
public enum FileFormat {
  /** What the owner is called on LinkedIn. */
  LINKEDIN_PROFILE("LinkedIn Profile.csv"),
  /** The people the owner is connected to, in English or German, of any year. */
  LINKEDIN_CONNECTIONS("LinkedIn Connections.csv"),
  /** What the organizations of Salesforce contacts are called. */
  SALESFORCE_ACCOUNTS("Salesforce Account.csv"),
  /** Salesforce contacts, exported or from a report. */
  SALESFORCE("Salesforce contacts CSV"),
  /** HubSpot contacts. */
  HUBSPOT("HubSpot contacts CSV"),
  /** Google Contacts, with the columns of before or after 2024. */
  GOOGLE("Google Contacts CSV"),
  /** Outlook contacts, in English, German, French, Spanish, Italian, Dutch or Portuguese. */
  OUTLOOK("Outlook contacts CSV"),
  /** Contacts of any other program, or a table somebody keeps. */
  SHEET(
      "any table (CSV, .xlsx, .ods) with a column of names and one more of company, title, e-mail or the like"),
  /** vCard. */
  VCARD("vCard 2.1, 3.0 and 4.0"),
  /** Recommendations the owner wrote. */
  LINKEDIN_RECOMMENDATIONS_GIVEN("LinkedIn Recommendations_Given.csv"),
  /** Recommendations others wrote for the owner. */
  LINKEDIN_RECOMMENDATIONS_RECEIVED("LinkedIn Recommendations_Received.csv"),
  /** Messages the owner sent and received. */
  LINKEDIN_MESSAGES("LinkedIn messages.csv"),
  /** Invitations the owner sent and received. */
  LINKEDIN_INVITATIONS("LinkedIn Invitations.csv"),
  /** Calls, e-mails, meetings and tasks of a CRM. */
  CRM_ACTIVITIES("activities of HubSpot and Salesforce (calls, e-mails, meetings)"),
  /** Meetings. */
  CALENDAR("iCalendar (.ics)"),
  /** Mail, its headers alone. */
  MAIL("mail (mbox, Maildir, .eml, Gmail's Takeout)");

  private final String description;

  FileFormat(String description) {
    this.description = description;
  }

  /** What it is called where a person reads it. */
  public String description() {
    return description;
  }

  /** What a file of this format is, after its name. */
  public String title() {
    return this == SHEET ? "a table of contacts" : description;
  }

  /** All formats and the archives that may hold them, for messages and help. */
  public static String allDescribed() {
    return Arrays.stream(values()).map(FileFormat::description).collect(Collectors.joining(", "))
        + ", and a ZIP that holds any of these (such as the whole LinkedIn export)";
  }
}
