/** Bends, repaints and photographs the one portrait that all specimen people are rendered from. */
@NullMarked
package org.pramaan.specimen.portrait;

import org.jspecify.annotations.NullMarked;
