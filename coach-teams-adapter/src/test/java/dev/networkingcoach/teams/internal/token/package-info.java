/** Tests of the tokens for requests, against a directory over HTTPS. */
@NullMarked
package dev.networkingcoach.teams.internal.token;

import org.jspecify.annotations.NullMarked;
