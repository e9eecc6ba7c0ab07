/** How changes are written as JSON: the records of the API are the schema. */
@NullMarked
package dev.networkingcoach.journal.internal.json;

import org.jspecify.annotations.NullMarked;
