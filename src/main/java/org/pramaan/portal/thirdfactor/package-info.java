/** Credentials and credits of ThirdFactor's hosted flow (TF-07, TF-09). */
@NullMarked
package org.pramaan.portal.thirdfactor;

import org.jspecify.annotations.NullMarked;
