/**
 * Networks, plans, verdicts and the changes of a journal as JSON. One {@link
 * dev.networkingcoach.json.FactTable} a fact describes each field once; reader, writer, schema and
 * changes all come from it.
 */
@NullMarked
package dev.networkingcoach.json;

import org.jspecify.annotations.NullMarked;
