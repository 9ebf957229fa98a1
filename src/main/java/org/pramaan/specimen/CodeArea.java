package org.pramaan.specimen;

/** Fills the square of a card where its QR code stands. */
interface CodeArea {

    void draw(CardCanvas canvas, CardContent content, Slot square);
}
