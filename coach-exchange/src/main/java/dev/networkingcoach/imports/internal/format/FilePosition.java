package dev.networkingcoach.imports.internal.format;

/**
 * Where something was found. Immutable and thread-safe.
 *
 * @param file the file's name
 * @param line the line, counted from 1
 */
public record FilePosition(String file, int line) {}
