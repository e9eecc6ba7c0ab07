/** What tests of the adapter stand on: servers, signers and a clock. */
@NullMarked
package dev.networkingcoach.teams.support;

import org.jspecify.annotations.NullMarked;
