package org.pramaan.specimen.portrait;

/** Repeatable texture: a hash of a place, 0..1. */
final class Grain {

    private Grain() {}

    static double at(int x, int y, int layer) {
        long hash = x * 374761393L + y * 668265263L + layer * 2147483647L;
        hash = (hash ^ hash >>> 13) * 1274126177L;
        return ((hash ^ hash >>> 16) & 0xFFFF) / 65535.0;
    }
}
