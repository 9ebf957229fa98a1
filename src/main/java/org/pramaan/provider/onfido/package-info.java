/** Onfido, API v3.6. */
@NullMarked
package org.pramaan.provider.onfido;

import org.jspecify.annotations.NullMarked;
