/** Why a rule did or did not speak: a contact's derived facts, and the rules as documentation. */
@NullMarked
package dev.networkingcoach.api.explain;

import org.jspecify.annotations.NullMarked;
