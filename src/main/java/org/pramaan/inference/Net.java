package org.pramaan.inference;

import java.util.Map;

/** One neural net. Safe for concurrent use; one thread per run. */
public interface Net {

    /** Runs the net on its single input and answers every output by name. */
    Map<String, Tensor> run(Tensor input);
}
