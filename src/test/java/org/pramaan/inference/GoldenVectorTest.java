package org.pramaan.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pramaan.inference.Golden.Output;

@DisplayName("A net computes what the package it comes from computes")
class GoldenVectorTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "blazeface", "blazeface-photo",
                "facemesh", "facemesh-photo",
                "iris", "iris-photo",
                "face_recognition", "face_recognition-photo",
                "age_gender", "age_gender-photo"
            })
    @DisplayName("for noise and for a photo")
    void computesTheSame(String name) throws IOException {
        var golden = Golden.of(name);
        var outputs = TestNets.shared().named(golden.net()).run(golden.input().tensor());
        assertThat(outputs.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        golden.outputs().stream().map(Output::name).toList());
        for (var expected : golden.outputs()) {
            var values = Objects.requireNonNull(outputs.get(expected.name())).values();
            assertSame(expected, values, golden.tolerance());
        }
    }

    private static void assertSame(Output expected, float[] values, double tolerance) {
        assertThat(values).hasSize(expected.length());
        double sum = 0;
        for (float value : values) sum += value;
        assertThat(sum / values.length).as(expected.name()).isCloseTo(expected.mean(), within(tolerance));
        for (int i = 0; i < expected.values().length; i++)
            assertThat((double) values[i * expected.stride()])
                    .as("%s[%d]", expected.name(), i * expected.stride())
                    .isCloseTo(expected.values()[i], within(tolerance));
    }
}
