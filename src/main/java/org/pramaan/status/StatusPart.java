package org.pramaan.status;

/** A part of the server that the status page tells of; a bean of the module that knows it, in the order of the page. */
public interface StatusPart {

    String name();

    /** Quickly, and without an exception. */
    PartStatus status();
}
