package dev.networkingcoach.imports.internal.merge;

import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.imports.internal.file.FileSources;
import dev.networkingcoach.imports.internal.format.FileFindings;
import dev.networkingcoach.imports.internal.format.FoundContact;
import dev.networkingcoach.imports.internal.format.FoundSeries;
import dev.networkingcoach.imports.internal.format.FoundTouch;
import dev.networkingcoach.imports.internal.format.PersonRow;
import dev.networkingcoach.imports.report.ImportNews;
import dev.networkingcoach.imports.report.ImportResult;
import dev.networkingcoach.imports.report.SkippedRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Puts what files say into a network. The order the files were given in does not matter: formats
 * have an order of their own, and people come before what happened with them. Among the people
 * those with a profile come first, so that their ids are made of it, and those of whom only a name
 * is known last. Stateless and thread-safe.
 */
public final class ImportMerge {
  private static final Comparator<FileFindings> ORDER =
      Comparator.comparing(FileFindings::format).thenComparing(FileFindings::file);

  private ImportMerge() {}

  /** The network with what the files say in it, and what was done. */
  public static ImportResult merge(Network network, FileSources sources) {
    List<FileFindings> ordered = sources.findings(network.owner()).stream().sorted(ORDER).toList();
    ContactIndex roster = new ContactIndex(network);
    ImportChanges changes = new ImportChanges();
    ContactMerge contacts = new ContactMerge(roster, changes);
    TouchMerge touches = new TouchMerge(roster, contacts, changes, network.interactions());

    claimProfiles(ordered, roster);
    Consumer<FoundContact> take =
        found -> {
          contacts.take(found);
          sources.takenIn();
        };
    takeContacts(ordered, take, person -> person.profile() != null);
    takeContacts(ordered, take, person -> person.profile() == null && !person.isBareName());
    takeContacts(ordered, take, PersonRow::isBareName);
    for (FileFindings file : ordered) {
      for (FoundTouch touch : file.touches()) {
        touches.take(touch);
        sources.takenIn();
      }
    }
    StrangerList strangers = new StrangerList(network, changes, sources.mails().writtenBefore());
    MailMerge mails = new MailMerge(roster, touches, strangers);
    for (FileFindings file : ordered) {
      file.mails().forEach(mails::take);
    }
    MeetingMerge meetings = new MeetingMerge(network, roster, strangers);
    for (FileFindings file : ordered) {
      for (FoundSeries series : file.series()) {
        meetings.take(series);
        sources.takenIn();
      }
    }
    strangers.tell();
    sources.mails().written(strangers.writtenOnce());

    return new ImportResult(
        new Network(
            sources.mails().addressed(network.owner()),
            List.copyOf(roster.contacts()),
            touches.interactions(),
            network.introductions(),
            meetings.meetings(),
            strangers.persons(),
            network.acquaintances(),
            network.targets(),
            network.goals(),
            network.events(),
            network.groups(),
            network.resources(),
            network.responses(),
            network.policy()),
        changes.counts(meetings.changed()),
        changes.merged(),
        skipped(ordered, sources.ignored(), changes.skipped()),
        ordered.stream().map(FileFindings::summary).toList(),
        new ImportNews(sources.owner().orElse(null), told(ordered, changes), changes.notes()));
  }

  /** Before anybody is found by name, everybody who can be is found by profile. */
  private static void claimProfiles(List<FileFindings> files, ContactIndex roster) {
    for (FileFindings file : files) {
      file.contacts().forEach(found -> roster.claimById(found.person()));
      file.touches().forEach(found -> roster.claimById(found.person()));
    }
  }

  private static void takeContacts(
      List<FileFindings> files, Consumer<FoundContact> take, Predicate<PersonRow> which) {
    for (FileFindings file : files) {
      for (FoundContact found : file.contacts()) {
        if (which.test(found.person())) {
          take.accept(found);
        }
      }
    }
  }

  private static List<String> told(List<FileFindings> files, ImportChanges changes) {
    return Stream.concat(
            files.stream().flatMap(file -> file.told().stream()), changes.told().stream())
        .toList();
  }

  private static List<SkippedRow> skipped(
      List<FileFindings> files, List<SkippedRow> ignored, List<SkippedRow> whileMerging) {
    Map<String, Integer> order = new HashMap<>();
    List<SkippedRow> all = new ArrayList<>();
    for (FileFindings file : files) {
      order.put(file.file(), order.size());
      all.addAll(file.skipped());
    }
    all.addAll(whileMerging);
    all.addAll(ignored);
    all.sort(
        Comparator.comparing(
                (SkippedRow skipped) -> order.getOrDefault(skipped.file(), Integer.MAX_VALUE))
            .thenComparing(SkippedRow::line));
    return all;
  }
}
