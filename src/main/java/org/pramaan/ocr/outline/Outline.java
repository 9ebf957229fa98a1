package org.pramaan.ocr.outline;

import org.pramaan.ocr.page.Quad;

/**
 * Where the document lies in the photo.
 *
 * @param quad in the photo's pixels
 * @param wholeFrame no outline stood out: the document is taken to fill the picture
 */
public record Outline(Quad quad, boolean wholeFrame) {}
