package org.pramaan.ocr.layout;

/** Where in a run a value stands, from {@code start} up to {@code end}, and how many characters had to be repaired. */
record Span(int start, int end, int repairs) {}
