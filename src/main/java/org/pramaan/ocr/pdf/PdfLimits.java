package org.pramaan.ocr.pdf;

import java.time.Duration;

/**
 * What a PDF may cost.
 *
 * @param pages looked at, from the first
 * @param longSide of the rendered page in pixels: A4 at 200 dpi, enough for the codes on letters
 * @param finest dots an inch at most, for small pages
 * @param pixels of one embedded picture at most
 * @param inflated bytes of all compressed streams together, decompressed
 * @param time for all work on one file
 * @param letters on a page that make a text layer; page numbers and scanner marks are fewer
 */
record PdfLimits(int pages, double longSide, double finest, long pixels, long inflated, Duration time, int letters) {

    static final PdfLimits DEFAULT = new PdfLimits(3, 2340, 600, 40_000_000, 256L << 20, Duration.ofSeconds(15), 40);
}
