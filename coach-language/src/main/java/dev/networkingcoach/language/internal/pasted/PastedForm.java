package dev.networkingcoach.language.internal.pasted;

import java.util.List;

/** A form in which people paste text. */
interface PastedForm {

  /** The sentences that lines of this form say; empty where they have another form. */
  List<String> sentences(List<String> lines);
}
