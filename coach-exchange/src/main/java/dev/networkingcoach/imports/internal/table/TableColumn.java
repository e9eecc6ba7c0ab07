package dev.networkingcoach.imports.internal.table;

/**
 * A column of a table, which may not be there; its cells are empty then. Immutable and thread-safe.
 *
 * @param index counted from 0; {@link TableHeader#NONE} where the table does not have it
 */
public record TableColumn(int index) {}
