package org.pramaan.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

@DisplayName("CF-11 The scale of cosine similarities")
class CosineScaleTest {

    private final CosineScale scale = bound(Map.of());

    @Test
    @DisplayName("puts the 0.30 of KYC Flow and the 52 % of ThirdFactor at the same decision, and rises strictly")
    void decidesAlike() {
        assertThat(scale.at(0)).isZero();
        assertThat(scale.at(.52)).isCloseTo(.30, within(1e-9));
        assertThat(scale.at(1)).isEqualTo(1);
        for (double score = 0; score < 1; score += .01)
            assertThat(scale.at(score + .01)).isGreaterThan(scale.at(score));
    }

    @Test
    @DisplayName("is data: other knots make another curve")
    void isData() {
        var other = bound(Map.of(
                "pramaan.verification.cosine.scores", "0,0.5,0.9,1",
                "pramaan.verification.cosine.cosines", "-0.2,0.4,0.8,1"));

        assertThat(other.at(.25)).isCloseTo(.1, within(1e-9));
        assertThat(other.at(.7)).isCloseTo(.6, within(1e-9));
        assertThat(other.at(.95)).isCloseTo(.9, within(1e-9));
    }

    @Test
    @DisplayName("refuses knots that do not rise from 0 to 1, which would change decisions")
    void refusesOtherKnots() {
        assertRefused(List.of(0.0, .5, 1.0), List.of(0.0, .3, .3));
        assertRefused(List.of(0.0, .6, .5, 1.0), List.of(0.0, .3, .4, 1.0));
        assertRefused(List.of(0.0, .5), List.of(0.0, 1.0));
        assertRefused(List.of(0.0, 1.0), List.of(0.0, .5, 1.0));
        assertRefused(List.of(0.0), List.of(0.0));
    }

    private static void assertRefused(List<Double> scores, List<Double> cosines) {
        assertThatThrownBy(() -> new CosineScale(scores, cosines)).isInstanceOf(IllegalArgumentException.class);
    }

    private static CosineScale bound(Map<String, String> properties) {
        return new Binder(new MapConfigurationPropertySource(properties))
                .bindOrCreate("pramaan.verification", VerificationSettings.class)
                .cosine();
    }
}
