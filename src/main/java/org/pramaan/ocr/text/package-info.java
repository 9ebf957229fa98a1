/** Finds and reads lines of text with PP-OCRv4. */
@NullMarked
package org.pramaan.ocr.text;

import org.jspecify.annotations.NullMarked;
