/** The second engine: Tesseract, for doubtful fields and for Devanagari. */
@NullMarked
package org.pramaan.ocr.tesseract;

import org.jspecify.annotations.NullMarked;
