package org.pramaan.liveness.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StillnessTest {

    @Test
    @DisplayName("KF-42 pictures that never move are static, however often they are sent")
    void frozen() {
        assertThat(clip(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0).isStatic()).isTrue();
        assertThat(clip(0, 0, 0, 0, 9, 9, 9, 9, 0, 0, 0, 0).isStatic()).isTrue();
    }

    @Test
    @DisplayName("KF-42 a moving picture is neither static nor looped, even if every frame is sent twice")
    void moving() {
        var once = clip(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        var twice = clip(0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10);
        assertThat(List.of(once, twice)).noneMatch(Stillness::isStatic).noneMatch(Stillness::isLooped);
    }

    @Test
    @DisplayName("KF-42 a part that is played again is a loop; coming back to rest is none")
    void looped() {
        assertThat(clip(0, 1, 2, 3, 4, 5, 0, 1, 2, 3, 4, 5).isLooped()).isTrue();
        assertThat(clip(7, 9, 0, 1, 2, 3, 8, 4, 5, 6, 0, 1, 2, 3).isLooped()).isTrue();
        assertThat(clip(0, 1, 2, 3, 4, 3, 2, 1, 0, 1, 2, 5).isLooped()).isFalse();
    }

    private static Stillness clip(int... shades) {
        List<Moment> moments = new ArrayList<>();
        for (int shade : shades) {
            var grey = new byte[64 * 48];
            Arrays.fill(grey, (byte) (10 * shade));
            moments.add(new Moment(moments.size(), new Thumbnail(grey), 0, null, false));
        }
        return Stillness.of(moments);
    }
}
