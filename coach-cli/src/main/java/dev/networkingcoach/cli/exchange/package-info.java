/** Lets the conversation exchange files: its port, on the imports, the exports and the JSON. */
@NullMarked
package dev.networkingcoach.cli.exchange;

import org.jspecify.annotations.NullMarked;
