package org.pramaan.ocr.pdf;

import org.pramaan.imaging.Frame;
import org.pramaan.ocr.page.Page;

/**
 * The page that matters.
 *
 * @param picture which whoever opened the file closes
 * @param text the words of the text layer in pixels of the picture; no lines if there is none
 */
public record PdfContent(Frame picture, Page text) {}
