package org.pramaan.specimen;

/** Fields one below the other or side by side, each a small label over its value. */
record FieldColumn(CardCanvas canvas, TextStyle label, TextStyle value, double gap) {

    void put(String name, String text, double x, double baseline, double room) {
        if (!name.isEmpty()) canvas.text().writeFitted(name, label, x, baseline, room);
        if (!text.isEmpty()) canvas.text().writeFitted(text, value, x, baseline + gap, room);
    }
}
