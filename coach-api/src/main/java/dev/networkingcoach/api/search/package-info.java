/** Whom, or what, somebody means by what they wrote. */
@NullMarked
package dev.networkingcoach.api.search;

import org.jspecify.annotations.NullMarked;
