package dev.networkingcoach.imports;

import static dev.networkingcoach.imports.Fixtures.network;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Initiator;
import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.facts.Meeting;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.imports.columns.ImportSettings;
import dev.networkingcoach.imports.report.ImportResult;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What HubSpot and Salesforce hold of calls, e-mails, meetings and tasks. */
class CrmActivitiesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
  private static final String CONTACTS =
      """
      "Id","FirstName","LastName","Email","AccountId"
      "0035g00000A1abcAAA","Dana","Ortiz","dana@ortiz.example","0015g00000B1abc"
      "0035g00000A2abcAAA","Raj","Patel","raj@patel.example","0015g00000B9abc"
      """;
  private static final String ACCOUNTS =
      """
      "Id","Name","BillingCity"
      "0015g00000B1abcAAB","Ortiz Ltd","Graz"
      """;

  private static ImportResult imported(Network network, Map<String, String> files) {
    ContactImport reading = ContactImport.into(network, ImportSettings.on(TODAY), rows -> {});
    files.forEach(
        (name, text) ->
            reading.stream(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
    return reading.run();
  }

  private static ImportResult salesforce(String name, String rows) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put(name, rows);
    files.put("Contact.csv", CONTACTS);
    files.put("Account.csv", ACCOUNTS);
    return imported(network(), files);
  }

  private static ImportResult hubspot(String rows) {
    return imported(
        network(
            Contact.builder("dana.ortiz", "Dana Ortiz").emails("dana@ortiz.example").build(),
            Contact.builder("raj.patel", "Raj Patel").emails("raj@patel.example").build()),
        Map.of("activities.csv", rows));
  }

  @Test
  void anAccountIsCalledAsSalesforcesOwnFileSays() {
    Network network = salesforce("Task.csv", "Id,WhoId,ActivityDate\n").network();

    assertThat(network.contacts())
        .extracting(Contact::name, Contact::organization)
        .containsExactly(tuple("Dana Ortiz", "Ortiz Ltd"), tuple("Raj Patel", null));
  }

  @Test
  void callsAndMailsOfSalesforceAreTalksBegunByWhomTheDirectionSays() {
    ImportResult result =
        salesforce(
            "Task.csv",
            """
            "Id","WhoId","Subject","ActivityDate","Status","TaskSubtype","CallType","CallDisposition"
            "t1","0035g00000A1abc","Offer","2026-11-02T00:00:00.000Z","Completed","Call","Outbound","Reached"
            "t2","0035g00000A1abc","","2026-11-03","Completed","Call","Inbound",""
            "t3","0035g00000A2abc","","2026-11-04","Completed","Call","Outbound","Left voicemail"
            "t4","0035g00000A2abc","","2026-11-05","Not Started","Call","Outbound",""
            "t5","0035g00000A2abc","Email: Hello","2026-11-06","Completed","Email","",""
            "t6","0035g00000A2abc","Send slides","2026-11-07","Completed","Task","",""
            "t7","0035g00000A9abc","Who","2026-11-08","Completed","Call","Outbound",""
            "t8","0035g00000A1abc","Ahead","2026-12-08","Completed","Call","Outbound",""
            """);

    assertThat(result.network().interactions())
        .extracting(
            Interaction::contact,
            Interaction::on,
            Interaction::kind,
            Interaction::by,
            Interaction::what)
        .containsExactly(
            tuple(
                "dana.ortiz", day("2026-11-02"), InteractionKind.TALKED, Initiator.OWNER, "Offer"),
            tuple("dana.ortiz", day("2026-11-03"), InteractionKind.TALKED, Initiator.CONTACT, null),
            tuple("raj.patel", day("2026-11-06"), InteractionKind.TALKED, null, "Email: Hello"));
    assertThat(Fixtures.skipped(result))
        .containsExactly(
            "Task.csv, line 4: nobody answered, or it was called off",
            "Task.csv, line 5: it is still to be done",
            "Task.csv, line 7: a task, which is nothing that happened with anybody",
            "Task.csv, line 8: nobody is named, or nobody the files tell more of. Maybe import the"
                + " contacts with it, in one go",
            "Task.csv, line 9: it is still to be done");
  }

  @Test
  void anEventOfSalesforceIsAMeetingAtTheOwnersTime() {
    ImportResult result =
        salesforce(
            "Event.csv",
            """
            "Id","WhoId","Subject","StartDateTime","ActivityDate"
            "e1","0035g00000A1abc","Review","2026-12-03T23:30:00.000+0000","2026-12-03T00:00:00.000Z"
            "e2","0035g00000A2abc","Fair","","2026-12-05T00:00:00.000Z"
            """);

    assertThat(result.network().meetings())
        .extracting(Meeting::with, Meeting::on, Meeting::at, Meeting::purpose)
        .containsExactly(
            tuple(List.of("dana.ortiz"), day("2026-12-04"), LocalTime.of(0, 30), "Review"),
            tuple(List.of("raj.patel"), day("2026-12-05"), null, "Fair"));
  }

  @Test
  void hubSpotsCallsMailsAndMeetings() {
    ImportResult calls =
        hubspot(
            """
            Record ID,Call title,Call direction,Call outcome,Activity date,Associated Contact
            1,Offer,OUTBOUND,f240bbac-87c9-4f6e-bf70-924b57d47db7,2026-11-02 14:05,Dana Ortiz (dana@ortiz.example)
            2,,Inbound,Connected,2026-11-03 09:00,Dana Ortiz (dana@ortiz.example);Raj Patel (raj@patel.example)
            3,,OUTBOUND,73a0d17f-1163-4015-bdd5-ec830791da20,2026-11-04 09:00,Raj Patel (raj@patel.example)
            4,,OUTBOUND,No answer,2026-11-05 09:00,Raj Patel (raj@patel.example)
            """);

    assertThat(calls.network().interactions())
        .extracting(Interaction::contact, Interaction::on, Interaction::by)
        .containsExactly(
            tuple("dana.ortiz", day("2026-11-02"), Initiator.OWNER),
            tuple("dana.ortiz", day("2026-11-03"), Initiator.CONTACT),
            tuple("raj.patel", day("2026-11-03"), Initiator.CONTACT));

    ImportResult mails =
        hubspot(
            """
            Record ID,Email subject,Email direction,Email send status,Activity date,Associated Contact
            1,Hello,EMAIL,SENT,2026-11-02 14:05,Dana Ortiz (dana@ortiz.example)
            2,Re: Hello,INCOMING_EMAIL,SENT,2026-11-03 14:05,Dana Ortiz (dana@ortiz.example)
            3,Hello,EMAIL,BOUNCED,2026-11-04 14:05,Raj Patel (raj@patel.example)
            """);

    assertThat(mails.network().interactions())
        .extracting(Interaction::on, Interaction::by, Interaction::what)
        .containsExactly(
            tuple(day("2026-11-02"), Initiator.OWNER, "Hello"),
            tuple(day("2026-11-03"), Initiator.CONTACT, "Re: Hello"));
  }

  @Test
  void aPlannedMeetingIsAMeetingOneThatTookPlaceWasMetAndOneCalledOffIsNone() {
    String rows =
        """
        Record ID,Meeting name,Meeting outcome,Meeting start time,Associated Contact
        1,Plan,SCHEDULED,2026-12-03 09:00,Dana Ortiz (dana@ortiz.example)
        2,Review,COMPLETED,2026-11-03 10:00,Raj Patel (raj@patel.example)
        3,Chat,NO_SHOW,2026-11-04 10:00,Raj Patel (raj@patel.example)
        """;
    ImportResult result = hubspot(rows);

    assertThat(result.network().meetings())
        .extracting(Meeting::with, Meeting::on, Meeting::at)
        .containsExactly(
            tuple(List.of("dana.ortiz"), day("2026-12-03"), LocalTime.of(9, 0)),
            tuple(List.of("raj.patel"), day("2026-11-03"), LocalTime.of(10, 0)));
    assertThat(result.network().interactions())
        .extracting(Interaction::contact, Interaction::on, Interaction::kind)
        .containsExactly(tuple("raj.patel", day("2026-11-03"), InteractionKind.MET));

    ImportResult again = imported(result.network(), Map.of("activities.csv", rows));
    assertThat(again.network()).isEqualTo(result.network());

    ImportResult calledOff =
        imported(result.network(), Map.of("activities.csv", rows.replace("SCHEDULED", "CANCELED")));
    assertThat(calledOff.network().meetings()).hasSize(1);
  }

  @Test
  void whatColleaguesDidIsLeftOutAndWhoseItIsAsked() {
    String rows =
        """
        Record ID,Call direction,Call outcome,Activity assigned to,Activity date,Associated Contact
        1,OUTBOUND,Connected,%s,2026-11-02,Dana Ortiz (dana@ortiz.example)
        2,OUTBOUND,Connected,Bo Fogg,2026-11-03,Raj Patel (raj@patel.example)
        """;

    ImportResult mine = hubspot(rows.formatted("Mira Chen"));
    assertThat(mine.network().interactions())
        .extracting(Interaction::contact)
        .containsExactly("dana.ortiz");
    assertThat(Fixtures.skipped(mine))
        .containsExactly("activities.csv, line 3: done by Bo Fogg, not by you");

    ImportResult others = hubspot(rows.formatted("Ada Mist"));
    assertThat(others.network().interactions()).isEmpty();
    assertThat(Fixtures.skipped(others))
        .containsExactly(
            "activities.csv: these are activities of Ada Mist, Bo Fogg, and none of them is called"
                + " Mira Chen. Say which name is yours, such as \"me name Ada Mist\", and import the"
                + " file again");
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
