package org.pramaan.inference;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import com.sun.jna.Function;
import com.sun.jna.Platform;

/**
 * ONNX Runtime without its telemetry. Since 1.29 the library reports its use to its maker unless the environment says
 * otherwise, and its look at the process's command line overflows the stack when that is longer than some 4 kB, as
 * {@code mvn spring-boot:run} makes it. So the switch is set before the library looks.
 */
final class SilentOnnx {

    private static final String SWITCH = "ORT_DISABLE_TELEMETRY";

    private SilentOnnx() {}

    static OrtEnvironment environment() {
        return Started.ENVIRONMENT;
    }

    private static OrtEnvironment start() {
        if (!Platform.isWindows())
            Function.getFunction(Platform.C_LIBRARY_NAME, "setenv").invokeInt(new Object[] {SWITCH, "1", 1});
        var environment = OrtEnvironment.getEnvironment();
        try {
            environment.setTelemetry(false);
        } catch (OrtException unsupported) {
            throw new IllegalStateException("ONNX Runtime's telemetry cannot be switched off", unsupported);
        }
        return environment;
    }

    private static final class Started {
        static final OrtEnvironment ENVIRONMENT = start();
    }
}
