/** How a workspace installs the app, and how its tokens are renewed and taken back. */
@NullMarked
package dev.networkingcoach.slack.internal.oauth;

import org.jspecify.annotations.NullMarked;
