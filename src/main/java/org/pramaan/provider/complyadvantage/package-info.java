/** ComplyAdvantage, REST API v1. */
@NullMarked
package org.pramaan.provider.complyadvantage;

import org.jspecify.annotations.NullMarked;
