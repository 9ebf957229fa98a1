package org.pramaan.specimen;

/** Places the fields of one kind of card. */
interface CardLayout {

    void draw(CardCanvas canvas, CardContent content);
}
