/** Knows how each kind of document is laid out: tells its type and picks its fields. */
@NullMarked
package org.pramaan.ocr.layout;

import org.jspecify.annotations.NullMarked;
