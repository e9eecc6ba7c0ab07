/** What the coach advises: a ranked plan, and the few things worth doing today. */
@NullMarked
package dev.networkingcoach.api.plan;

import org.jspecify.annotations.NullMarked;
