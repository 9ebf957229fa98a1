/** Opens PDF files: finds the page, its words and its picture within bounds that no file can exceed. */
@NullMarked
package org.pramaan.ocr.pdf;

import org.jspecify.annotations.NullMarked;
