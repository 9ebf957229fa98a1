package org.pramaan.specimen;

import java.util.List;
import org.pramaan.imaging.Frame;

/** A photograph before it is compressed, and the card's corners in it. Whoever makes one closes it. */
record Exposure(Frame frame, List<double[]> corners) implements AutoCloseable {

    @Override
    public void close() {
        frame.close();
    }
}
