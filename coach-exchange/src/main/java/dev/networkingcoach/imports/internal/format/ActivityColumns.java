package dev.networkingcoach.imports.internal.format;

import dev.networkingcoach.api.facts.Initiator;
import dev.networkingcoach.api.facts.Topic;
import dev.networkingcoach.imports.internal.table.TableColumn;
import dev.networkingcoach.imports.internal.table.TableHeader;
import dev.networkingcoach.imports.internal.table.TableRow;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a CRM's activities, by the names HubSpot and Salesforce give them on the screen
 * and in their interfaces. Immutable and thread-safe.
 */
final class ActivityColumns {
  /** HubSpot's own outcomes of a call, by which its interface names them. */
  private static final Map<String, String> OUTCOMES =
      Map.of(
          "9d9162e7-6cf3-4944-bf63-4dff82258764", "busy",
          "f240bbac-87c9-4f6e-bf70-924b57d47db7", "connected",
          "a4c4c377-d246-4b32-a13b-75a56a4cd0ff", "left live message",
          "b2cf5968-551e-4856-9783-52b3da59a7d0", "left voicemail",
          "73a0d17f-1163-4015-bdd5-ec830791da20", "no answer",
          "17b47fee-58de-441e-a44c-c6300d46f273", "wrong number");

  private static final Set<String> UNDONE =
      Set.of(
          "not started",
          "in progress",
          "waiting",
          "waiting on someone else",
          "deferred",
          "open",
          "scheduled",
          "rescheduled",
          "queued",
          "ringing",
          "sending");

  /** Whatever stands around it: outcomes are free text in Salesforce. */
  private static final Pattern UNANSWERED =
      Pattern.compile(
          "\\b(no ?answer|not answered|unanswered|busy|voice ?mail|left (a )?(live )?message|"
              + "wrong number|not reached|not available|unavailable|no response|not connected|"
              + "missed|failed|bounced|cancell?ed|no[ -_]?show)\\b");

  private static final Pattern NAME_AND_ADDRESS =
      Pattern.compile("(.*?)\\s*[(<]\\s*([^()<>\\s]+@[^()<>\\s]+)\\s*[)>]");

  private final TableHeader header;
  private final TableColumn whoId;
  private final TableColumn whoName;
  private final TableColumn whoAddress;
  private final TableColumn kind;
  private final TableColumn direction;
  private final TableColumn outcome;
  private final TableColumn status;

  ActivityColumns(TableHeader header) {
    this.header = header;
    whoId =
        header.column(
            "whoid", "associatedcontactids", "associatedcontactid", "contactid", "leadid");
    whoName =
        header.column("associatedcontact", "associatedcontacts", "contact", "contactname", "name");
    whoAddress = header.column("contactemail", "email");
    kind = header.column("tasksubtype", "eventsubtype", "activitytype", "type");
    direction =
        header.column(
            "calltype", "calldirection", "hscalldirection", "emaildirection", "hsemaildirection");
    outcome =
        header.column(
            "calldisposition",
            "callresult",
            "calloutcome",
            "hscalldisposition",
            "meetingoutcome",
            "hsmeetingoutcome",
            "emailsendstatus",
            "hsemailstatus");
    status = header.column("status", "callstatus", "hscallstatus");
  }

  /** Whether these are activities: when, with whom, and of which kind. */
  static boolean areIn(TableHeader header) {
    boolean salesforce =
        header.hasAny("whoid")
            && header.hasAny("activitydate", "startdatetime", "activitydatetime");
    boolean report =
        header.hasAll("subject", "date", "assigned") && header.hasAny("contact", "name", "lead");
    boolean hubspot =
        header.hasAny(
                "associatedcontact",
                "associatedcontacts",
                "associatedcontactids",
                "associatedcontactid")
            && header.hasAny(
                "activitydate",
                "calldirection",
                "calloutcome",
                "emaildirection",
                "meetingoutcome",
                "meetingstarttime",
                "taskstatus");
    return salesforce || report || hubspot;
  }

  CrmActivity kind(TableRow row) {
    if (header.hasAny("taskstatus", "hstaskstatus")) {
      return CrmActivity.TASK;
    }
    String said = folded(row, kind);
    return Stream.<Map.Entry<String, CrmActivity>>of(
            Map.entry("call", CrmActivity.CALL),
            Map.entry("mail", CrmActivity.EMAIL),
            Map.entry("meeting", CrmActivity.MEETING),
            Map.entry("event", CrmActivity.MEETING),
            Map.entry("message", CrmActivity.MESSAGE),
            Map.entry("sms", CrmActivity.MESSAGE),
            Map.entry("whats", CrmActivity.MESSAGE))
        .filter(one -> said.contains(one.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseGet(() -> kindByColumns(row));
  }

  private CrmActivity kindByColumns(TableRow row) {
    boolean call =
        header.hasAny("calldirection", "calloutcome", "hscalldirection", "hscalldisposition")
            || !row.cell(header.column("calltype")).isEmpty()
            || !row.cell(header.column("calldisposition")).isEmpty();
    if (call) {
      return CrmActivity.CALL;
    }
    if (header.hasAny("emaildirection", "hsemaildirection", "emailsubject")) {
      return CrmActivity.EMAIL;
    }
    return header.hasAny("meetingoutcome", "hsmeetingoutcome", "meetingstarttime", "startdatetime")
        ? CrmActivity.MEETING
        : CrmActivity.TASK;
  }

  /** Who turned to whom; null where it is not said. */
  @Nullable Initiator by(TableRow row) {
    String said = folded(row, direction);
    return said.startsWith("in") && !said.equals("internal")
        ? Initiator.CONTACT
        : said.startsWith("out") || said.equals("email") ? Initiator.OWNER : null;
  }

  /** Whether nobody answered, or it was called off. */
  boolean cameToNothing(TableRow row) {
    String said = row.cell(outcome);
    return UNANSWERED
            .matcher(Topic.fold(OUTCOMES.getOrDefault(said, said)).replace('_', ' '))
            .find()
        || UNANSWERED.matcher(folded(row, status)).find();
  }

  /** Whether it is said to have taken place. */
  boolean isDone(TableRow row) {
    return folded(row, outcome).equals("completed") || folded(row, status).equals("completed");
  }

  /** Whether it is still to be done. */
  boolean isOpen(TableRow row) {
    return UNDONE.contains(folded(row, status).replace('_', ' '))
        || UNDONE.contains(folded(row, outcome).replace('_', ' '))
        || folded(row, header.column("isclosed")).equals("false")
        || row.cell(header.column("isclosed")).equals("0");
  }

  /** With whom it was, as far as the files say. */
  List<PersonRow> who(TableRow row, CrmRecords records) {
    List<PersonRow> known =
        parts(row.cell(whoId)).flatMap(id -> records.person(id).stream()).toList();
    if (!known.isEmpty()) {
      return known;
    }
    String address = row.cell(whoAddress);
    List<PersonRow> named = parts(row.cell(whoName)).map(ActivityColumns::named).toList();
    return named.size() == 1 && named.get(0).emails().isEmpty() && address.contains("@")
        ? List.of(PersonRow.met(named.get(0).name(), address))
        : named.isEmpty() && address.contains("@") ? List.of(PersonRow.met("", address)) : named;
  }

  private static PersonRow named(String part) {
    Matcher matcher = NAME_AND_ADDRESS.matcher(part);
    return matcher.matches()
        ? PersonRow.met(matcher.group(1), matcher.group(2))
        : part.contains("@") ? PersonRow.met("", part) : PersonRow.met(part, "");
  }

  /** When it was, as it is written; of an event, when it begins. */
  String when(TableRow row) {
    return first(
        row,
        header::column,
        "completeddatetime",
        "startdatetime",
        "activitydatetime",
        "meetingstarttime",
        "hsmeetingstarttime",
        "activitydate",
        "date",
        "hstimestamp",
        "starttime",
        "duedate",
        "createdate");
  }

  String subject(TableRow row) {
    return first(
        row,
        header::column,
        "subject",
        "calltitle",
        "hscalltitle",
        "emailsubject",
        "hsemailsubject",
        "meetingname",
        "meetingtitle",
        "hsmeetingtitle");
  }

  /** Whose activity it is; empty where not said. */
  String whose(TableRow row) {
    return first(
        row,
        header::column,
        "activityassignedto",
        "assignedto",
        "assigned",
        "ownername",
        "activityowner");
  }

  /** The activity's identifier; empty where it has none. */
  String id(TableRow row) {
    return first(row, header::column, "id", "activityid", "recordid", "hsobjectid");
  }

  private static String first(
      TableRow row, Function<String, TableColumn> columns, String... names) {
    return Arrays.stream(names)
        .map(name -> row.cell(columns.apply(name)))
        .filter(cell -> !cell.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static Stream<String> parts(String cell) {
    return Arrays.stream(cell.split(";", -1)).map(String::strip).filter(part -> !part.isEmpty());
  }

  private static String folded(TableRow row, TableColumn column) {
    return Topic.fold(row.cell(column));
  }
}
