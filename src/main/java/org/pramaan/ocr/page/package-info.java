/** What stands where on a page: points, boxes, lines, glyphs. */
@NullMarked
package org.pramaan.ocr.page;

import org.jspecify.annotations.NullMarked;
