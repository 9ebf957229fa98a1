package org.pramaan.face;

import java.util.Map;
import java.util.Objects;
import org.opencv.core.Mat;
import org.pramaan.inference.Net;
import org.pramaan.inference.Tensor;

/** What a net answered to one picture, by name. */
record NetOutputs(Map<String, Tensor> tensors) {

    static NetOutputs of(Net net, Mat bgr) {
        return new NetOutputs(net.run(RgbTensor.of(bgr)));
    }

    float[] values(String name) {
        return Objects.requireNonNull(tensors.get(name), () -> "The net has no output " + name)
                .values();
    }

    /** The first output's values, for nets that have only one. */
    float[] only() {
        return tensors.values().iterator().next().values();
    }
}
