package dev.networkingcoach.imports.internal.merge;

import dev.networkingcoach.imports.internal.format.FilePosition;
import dev.networkingcoach.imports.report.FoundNote;
import dev.networkingcoach.imports.report.ImportCounts;
import dev.networkingcoach.imports.report.MergedRow;
import dev.networkingcoach.imports.report.SkippedRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the import does, kept to be told. Not thread-safe. */
final class ImportChanges {
  private final Set<String> added = new HashSet<>();
  private final Set<String> updated = new HashSet<>();
  private final Set<String> seen = new HashSet<>();
  private final Set<MergedRow> merged = new LinkedHashSet<>();
  private final List<SkippedRow> skipped = new ArrayList<>();
  private final List<String> told = new ArrayList<>();
  private final Set<FoundNote> notes = new LinkedHashSet<>();
  private int interactions;

  void contactAdded(String contactId) {
    added.add(contactId);
  }

  void contactUpdated(String contactId) {
    if (!added.contains(contactId)) {
      updated.add(contactId);
    }
  }

  void contactSeen(String contactId) {
    seen.add(contactId);
  }

  /** Something the owner should look at. */
  void tell(String sentence) {
    told.add(sentence);
  }

  void note(FoundNote note) {
    notes.add(note);
  }

  List<String> told() {
    return List.copyOf(told);
  }

  List<FoundNote> notes() {
    return List.copyOf(notes);
  }

  void interactionAdded() {
    interactions++;
  }

  /** Whether this import made the contact. */
  boolean isNew(String contactId) {
    return added.contains(contactId);
  }

  void merged(ContactForRow match, FilePosition place) {
    merged.add(new MergedRow(match.contactId(), place.file(), place.line(), match.because()));
  }

  void skip(FilePosition place, String reason) {
    skipped.add(new SkippedRow(place.file(), place.line(), reason));
  }

  ImportCounts counts(int meetings) {
    Set<String> unchanged = new HashSet<>(seen);
    unchanged.removeAll(added);
    unchanged.removeAll(updated);
    return new ImportCounts(
        added.size(), updated.size(), unchanged.size(), interactions, meetings, notes.size());
  }

  List<MergedRow> merged() {
    return List.copyOf(merged);
  }

  List<SkippedRow> skipped() {
    return List.copyOf(skipped);
  }
}
