/** Work after the answer: in order for each person, bounded, ended in good order. */
@NullMarked
package dev.networkingcoach.slack.internal.work;

import org.jspecify.annotations.NullMarked;
