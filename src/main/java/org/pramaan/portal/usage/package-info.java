/** The page on which a client sees what it uses and what comes of it (CF-28). */
@NullMarked
package org.pramaan.portal.usage;

import org.jspecify.annotations.NullMarked;
