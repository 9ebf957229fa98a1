package org.pramaan.decentro;

import java.util.Map;

/** One thing that is asked of Decentro; its reference id is added at each attempt. */
record Call(Product product, String path, Map<String, ?> body) {

    @Override
    public String toString() {
        return "Call[" + path + "]";
    }
}
