/** Where the app is installed, and the tokens it was given, encrypted. */
@NullMarked
package dev.networkingcoach.slack.internal.install;

import org.jspecify.annotations.NullMarked;
