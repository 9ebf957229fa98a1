/** Webhooks: where a client hears, what went there, trying and sending again (EN-60, EN-66, BS-03). */
@NullMarked
package org.pramaan.portal.webhooks;

import org.jspecify.annotations.NullMarked;
