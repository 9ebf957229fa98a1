package org.pramaan.inference;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.util.LinkedHashMap;
import java.util.Map;

/** A net on ONNX Runtime: one intra-op thread, no spinning, tensors closed in the scope that made them. */
final class OnnxNet implements Net, AutoCloseable {

    private final OrtEnvironment environment = SilentOnnx.environment();
    private final OrtSession session;
    private final String inputName;

    OnnxNet(byte[] model) throws OrtException {
        try (var options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
            options.setExecutionMode(OrtSession.SessionOptions.ExecutionMode.SEQUENTIAL);
            options.setCPUArenaAllocator(false);
            options.setMemoryPatternOptimization(false);
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            session = environment.createSession(model, options);
        }
        inputName = session.getInputNames().iterator().next();
    }

    @Override
    public Map<String, Tensor> run(Tensor input) {
        try (var tensor = OnnxTensor.createTensor(environment, FloatBuffer.wrap(input.values()), input.shape());
                var result = session.run(Map.of(inputName, tensor))) {
            return outputsOf(result);
        } catch (OrtException failed) {
            throw new IllegalStateException("Inference failed", failed);
        }
    }

    private static Map<String, Tensor> outputsOf(OrtSession.Result result) {
        Map<String, Tensor> outputs = new LinkedHashMap<>();
        result.forEach(output -> outputs.put(output.getKey(), copy((OnnxTensor) output.getValue())));
        return outputs;
    }

    private static Tensor copy(OnnxTensor tensor) {
        FloatBuffer buffer = tensor.getFloatBuffer();
        float[] values = new float[buffer.remaining()];
        buffer.get(values);
        return new Tensor(values, tensor.getInfo().getShape());
    }

    @Override
    public void close() throws OrtException {
        session.close();
    }
}
