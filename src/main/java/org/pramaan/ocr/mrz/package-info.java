/** Reads the machine-readable zone of travel documents: ICAO Doc 9303 parts 3 to 6. */
@NullMarked
package org.pramaan.ocr.mrz;

import org.jspecify.annotations.NullMarked;
