/** Smile ID, REST API v1. */
@NullMarked
package org.pramaan.provider.smile;

import org.jspecify.annotations.NullMarked;
