/** Who is who around the owner, and the ways to targets. */
@NullMarked
package dev.networkingcoach.report.internal.map;

import org.jspecify.annotations.NullMarked;
