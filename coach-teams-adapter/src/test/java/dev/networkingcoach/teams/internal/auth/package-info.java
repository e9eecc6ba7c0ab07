/** Tests of who may come in. */
@NullMarked
package dev.networkingcoach.teams.internal.auth;

import org.jspecify.annotations.NullMarked;
