package org.pramaan.compliance;

/** Where a chain ends: the number and the link of its last entry. */
record Head(long sequence, Link link) {

    static final Head EMPTY = new Head(0, Link.NONE);
}
