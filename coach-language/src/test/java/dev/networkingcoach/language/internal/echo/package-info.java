/** Commands in words, so that whoever said them sees what was understood. */
@NullMarked
package dev.networkingcoach.language.internal.echo;

import org.jspecify.annotations.NullMarked;
