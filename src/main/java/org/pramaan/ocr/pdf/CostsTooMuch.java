package org.pramaan.ocr.pdf;

/** The file needs more time or memory than any document does. */
class CostsTooMuch extends RuntimeException {

    CostsTooMuch(String message) {
        super(message);
    }
}
