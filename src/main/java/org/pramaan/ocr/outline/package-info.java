/** Finds the document's outline in a photo and flattens it. */
@NullMarked
package org.pramaan.ocr.outline;

import org.jspecify.annotations.NullMarked;
