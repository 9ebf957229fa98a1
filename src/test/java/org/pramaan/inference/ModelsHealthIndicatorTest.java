package org.pramaan.inference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.Status;

class ModelsHealthIndicatorTest {

    @Test
    @DisplayName("The models are up when every net can be used")
    void up() {
        assertThat(healthWith(Map.of("face", "", "mesh", "")).getStatus()).isEqualTo(Status.UP);
    }

    @Test
    @DisplayName("A missing net takes the models down and is named with its reason; the good ones are not")
    void down() {
        var health = healthWith(Map.of("face", "", "mesh", "Model mesh: the file is missing"));
        assertThat(health.getStatus()).isEqualTo(Status.DOWN);
        assertThat(health.getDetails()).containsExactly(Map.entry("mesh", "Model mesh: the file is missing"));
    }

    private static Health healthWith(Map<String, String> faults) {
        return new ModelsHealthIndicator(new Nets() {
                    @Override
                    public Net named(String name) {
                        throw new ModelMissing(name, "a fake has none");
                    }

                    @Override
                    public String text(String name) {
                        throw new ModelMissing(name, "a fake has none");
                    }

                    @Override
                    public Map<String, String> faults() {
                        return faults;
                    }
                })
                .health();
    }
}
