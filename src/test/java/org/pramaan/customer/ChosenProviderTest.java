package org.pramaan.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.platform.StartRefused;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

@DisplayName("Who verifies customers")
class ChosenProviderTest {

    private final StaticListableBeanFactory beans = new StaticListableBeanFactory();

    @Test
    @DisplayName("XA-07 is our own recognition where nothing else is configured")
    void builtin() {
        var chosen = chosen("builtin");
        assertThat(chosen.external()).isEmpty();
        assertThat(chosen.screening()).isEmpty();
        assertThat(chosen.name()).isEqualTo("builtin");
    }

    @Test
    @DisplayName("XA-07 is the external provider of that name")
    void external() {
        beans.addBean("mock", new MockProvider());
        assertThat(chosen("mock").external()).containsInstanceOf(MockProvider.class);
        assertThat(chosen("builtin").external()).isEmpty();
    }

    @Test
    @DisplayName("XA-07 is our own recognition beside who screens, if they are named")
    void screening() {
        beans.addBean("lists", new Lists());
        assertThat(chosen("comply_advantage").external()).isEmpty();
        assertThat(chosen("comply_advantage").screening()).containsInstanceOf(Lists.class);
        assertThat(chosen("builtin").screening()).isPresent();
    }

    @Test
    @DisplayName("XA-07 must be there, or the start is refused")
    void unknown() {
        assertThatThrownBy(() -> chosen("onfido"))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("onfido");
        assertThatThrownBy(() -> chosen("comply_advantage")).isInstanceOf(StartRefused.class);
    }

    @Test
    @DisplayName("XA-07 is simulated by the mock, which answers at once")
    void mock() {
        var report = new MockProvider().look(UUID.randomUUID(), "mock-1").orElseThrow();
        assertThat(report.face()).isGreaterThan(.9);
        assertThat(report.data().score()).isGreaterThan(.9);
        assertThat(report.data().compared()).isEqualTo(4);
        assertThat(report.data().expired()).isFalse();
        assertThat(report.genuine()).isTrue();
    }

    private ChosenProvider chosen(String name) {
        return new ChosenProvider(
                new AutomaticSettings(name, true, 80),
                beans.getBeanProvider(ExternalProvider.class),
                beans.getBeanProvider(Screening.class));
    }

    private static final class Lists implements Screening {

        @Override
        public String name() {
            return "comply_advantage";
        }

        @Override
        public int matches(Submission submission) {
            return 0;
        }
    }
}
