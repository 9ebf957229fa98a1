package org.pramaan.api.thirdfactor;

import java.util.List;

/** What is wrong with the fields of a request, in the form of TF-12. */
record Faults(List<Fault> detail) {

    /** @param loc where it is: body or query, then the field's name */
    record Fault(List<String> loc, String msg, String type) {}

    static Faults of(List<String> loc, String message, String type) {
        return new Faults(List.of(new Fault(loc, message, type)));
    }
}
