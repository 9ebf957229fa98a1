package org.pramaan.inference;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** What a net's own package computes for one input: some of each output's values (models/README.md). */
@JsonIgnoreProperties(ignoreUnknown = true)
record Golden(String net, Input input, List<Output> outputs, double tolerance) {

    /** A formula over the flat index, or a square window of a picture with its corner at left and top. */
    record Input(
            long[] shape,
            @Nullable String formula,
            @Nullable String image,
            int left,
            int top) {

        Tensor tensor() throws IOException {
            return new Tensor(image == null ? noise() : window(image), shape);
        }

        private float[] noise() {
            if (!"(i * 7919) % 256".equals(formula)) throw new IllegalStateException("Another formula");
            float[] values = new float[size()];
            for (int i = 0; i < values.length; i++) values[i] = (i * 7919L) % 256;
            return values;
        }

        private float[] window(String file) throws IOException {
            var picture = ImageIO.read(open(file));
            int side = (int) shape[1];
            float[] values = new float[size()];
            for (int pixel = 0; pixel < side * side; pixel++) {
                int rgb = picture.getRGB(left + pixel % side, top + pixel / side);
                for (int channel = 0; channel < 3; channel++)
                    values[3 * pixel + channel] = rgb >> (16 - 8 * channel) & 0xFF;
            }
            return values;
        }

        private int size() {
            return (int) (shape[0] * shape[1] * shape[2] * shape[3]);
        }
    }

    /** The values at 0, stride, 2 · stride and so on. */
    record Output(String name, int length, double mean, double meanMagnitude, int stride, double[] values) {}

    static Golden of(String name) {
        try (var stream = open(name + ".json")) {
            return new ObjectMapper().readValue(stream, Golden.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(Golden.class.getResourceAsStream("/golden/" + file), file);
    }
}
