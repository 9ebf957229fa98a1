package org.pramaan.face;

import java.util.Map;
import org.pramaan.inference.ModelMissing;
import org.pramaan.inference.Net;
import org.pramaan.inference.Nets;

/** A server without any model. */
final class NoNets implements Nets {

    @Override
    public Net named(String name) {
        return input -> {
            throw new ModelMissing(name, "absent");
        };
    }

    @Override
    public String text(String name) {
        throw new ModelMissing(name, "absent");
    }

    @Override
    public Map<String, String> faults() {
        return Map.of();
    }
}
