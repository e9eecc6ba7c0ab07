/** Chains of people who pass a message on to whom they take to be nearest, as Milgram's did. */
@NullMarked
package dev.networkingcoach.network.chain;

import org.jspecify.annotations.NullMarked;
