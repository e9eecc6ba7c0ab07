/** Who may post to the bot: the tokens that activities come with, and the keys that sign them. */
@NullMarked
package dev.networkingcoach.teams.internal.auth;

import org.jspecify.annotations.NullMarked;
