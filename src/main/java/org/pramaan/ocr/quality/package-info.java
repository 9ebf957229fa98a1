/** Measures how well a document was photographed. */
@NullMarked
package org.pramaan.ocr.quality;

import org.jspecify.annotations.NullMarked;
