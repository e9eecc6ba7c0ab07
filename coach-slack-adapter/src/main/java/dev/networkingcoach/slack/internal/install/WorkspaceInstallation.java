package dev.networkingcoach.slack.internal.install;

import dev.networkingcoach.slack.internal.workspace.Workspace;

/**
 * That the app is installed.
 *
 * @param workspace where; without a team where a whole organization has it
 * @param botUser the user the app acts as
 * @param tokens what it acts with
 */
public record WorkspaceInstallation(Workspace workspace, String botUser, WorkspaceTokens tokens) {}
