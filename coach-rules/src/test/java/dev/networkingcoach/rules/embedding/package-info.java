/** The code of docs/embedding.md, and what it comes to on the records of two CRMs. */
@NullMarked
package dev.networkingcoach.rules.embedding;

import org.jspecify.annotations.NullMarked;
