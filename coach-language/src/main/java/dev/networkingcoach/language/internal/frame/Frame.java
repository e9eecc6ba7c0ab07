package dev.networkingcoach.language.internal.frame;

import java.util.List;

/**
 * One way of saying something.
 *
 * @param meaning what it means
 * @param parts what it is made of
 * @param order its place in the file; of equals, the first counts
 */
record Frame(String meaning, List<FramePattern> parts, int order) {}
