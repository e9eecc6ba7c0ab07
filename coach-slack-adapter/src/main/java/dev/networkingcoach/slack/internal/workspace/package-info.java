/** Who is meant: workspaces, organizations and their people. */
@NullMarked
package dev.networkingcoach.slack.internal.workspace;

import org.jspecify.annotations.NullMarked;
