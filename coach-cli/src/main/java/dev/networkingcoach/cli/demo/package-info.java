/** A made-up person's network, its dates relative to the day it is looked at. */
@NullMarked
package dev.networkingcoach.cli.demo;

import org.jspecify.annotations.NullMarked;
