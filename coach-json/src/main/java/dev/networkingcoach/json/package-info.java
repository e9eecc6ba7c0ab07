/**
 * Networks, plans and verdicts as JSON. One {@link dev.networkingcoach.json.FactTable} a fact
 * describes each field once; reader, writer and schema all come from it.
 */
@NullMarked
package dev.networkingcoach.json;

import org.jspecify.annotations.NullMarked;
