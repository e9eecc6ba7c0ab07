package dev.networkingcoach.imports.internal.text;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from taking a cell for a formula, and takes the guard off again: an
 * apostrophe before what begins with one of the signs that OWASP names (CSV Injection). An
 * apostrophe that stands there already gets another, so that nothing is lost. Stateless and
 * thread-safe.
 */
public final class FormulaGuard {
  private static final Pattern UNGUARDED =
      Pattern.compile("'*[=+\\-@\\t\\r\\n\\uFF1D\\uFF0B\\uFF0D\\uFF20].*", Pattern.DOTALL);

  private FormulaGuard() {}

  /** The text as a cell that no spreadsheet runs. */
  public static String guard(String text) {
    return UNGUARDED.matcher(text).matches() ? "'" + text : text;
  }

  /** The text of a cell, guarded or not. */
  public static String remove(String cell) {
    return cell.startsWith("'") && UNGUARDED.matcher(cell).matches() ? cell.substring(1) : cell;
  }
}
