/** Tests against a local server that speaks the protocol of models, well or badly. */
@NullMarked
package dev.networkingcoach.model;

import org.jspecify.annotations.NullMarked;
