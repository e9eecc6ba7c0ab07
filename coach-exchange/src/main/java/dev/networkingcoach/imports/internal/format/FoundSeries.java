package dev.networkingcoach.imports.internal.format;

import java.util.List;

/**
 * The meetings that a calendar has under one identifier.
 *
 * @param uid the identifier
 * @param whole whether these are all: those known from before that are not among them are off
 * @param meetings the meetings, those that do not take place among them
 */
public record FoundSeries(String uid, boolean whole, List<FoundMeeting> meetings) {}
