/** A language model behind the port of {@code coach-language}; the only home of langchain4j. */
@NullMarked
package dev.networkingcoach.model;

import org.jspecify.annotations.NullMarked;
