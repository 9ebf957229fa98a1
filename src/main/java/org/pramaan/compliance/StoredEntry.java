package org.pramaan.compliance;

/** An entry and the link stored beside it, which agree unless somebody changed one of them. */
record StoredEntry(ChainedEntry entry, Link link) {

    boolean follows(Head head) {
        return entry.sequence() == head.sequence() + 1
                && entry.previous().equals(head.link())
                && entry.link().equals(link);
    }

    Head asHead() {
        return new Head(entry.sequence(), link);
    }
}
