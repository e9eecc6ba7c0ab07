/** Spreadsheets as Excel and LibreOffice save them, read row by row. */
@NullMarked
package dev.networkingcoach.imports.internal.sheet;

import org.jspecify.annotations.NullMarked;
