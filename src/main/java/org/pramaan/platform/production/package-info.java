/** Refuses to start a production server that lacks a setting, before anything embedded could take its place. */
@NullMarked
package org.pramaan.platform.production;

import org.jspecify.annotations.NullMarked;
