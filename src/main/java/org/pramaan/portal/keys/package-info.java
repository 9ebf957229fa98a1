/** API keys: made, shown once, changed over and ended (EN-03). */
@NullMarked
package org.pramaan.portal.keys;

import org.jspecify.annotations.NullMarked;
