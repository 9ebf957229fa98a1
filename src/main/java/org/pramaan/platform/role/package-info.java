/** What a node does when the same jar runs many times. */
@NullMarked
package org.pramaan.platform.role;

import org.jspecify.annotations.NullMarked;
