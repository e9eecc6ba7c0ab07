/** Tests of the adapter through its front door, with the Connector as a real server. */
@NullMarked
package dev.networkingcoach.teams;

import org.jspecify.annotations.NullMarked;
