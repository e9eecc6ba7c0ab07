/** The conversation in Microsoft Teams: parse, call, render. */
@NullMarked
package dev.networkingcoach.teams;

import org.jspecify.annotations.NullMarked;
