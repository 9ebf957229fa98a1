/** Servers that tests of several modules stand on. */
@NullMarked
package org.pramaan.support;

import org.jspecify.annotations.NullMarked;
