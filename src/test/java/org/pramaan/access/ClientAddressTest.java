package org.pramaan.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.util.unit.DataSize;

class ClientAddressTest {

    @ParameterizedTest
    @DisplayName("CF-15 X-Forwarded-For is believed as far as trusted proxies wrote it")
    @CsvSource(
            nullValues = "-",
            value = {
                "198.51.100.7, -, 198.51.100.7",
                "198.51.100.7, 203.0.113.1, 198.51.100.7",
                "10.0.0.1, -, 10.0.0.1",
                "10.0.0.1, 203.0.113.1, 203.0.113.1",
                "10.0.0.1, '6.6.6.6, 203.0.113.1', 203.0.113.1",
                "10.0.0.1, '6.6.6.6, 203.0.113.1, 10.0.0.2', 203.0.113.1",
                "10.0.0.1, localhost, 10.0.0.1",
                "10.0.0.1, 999.1.1.1, 10.0.0.1",
                "10.0.0.1, '', 10.0.0.1",
                "2001:db8:1:2:3:4:5:6, -, 20010db800010002/64",
                "2001:db8:1:2:ffff::1, -, 20010db800010002/64",
                "::ffff:192.0.2.5, -, 192.0.2.5",
                "nonsense, -, unknown"
            })
    void findsTheSubscriber(String peer, String forwarded, String expected) {
        var settings =
                new AccessSettings(List.of(), List.of(), List.of("10.0.0.0/8"), 60, DataSize.ofMegabytes(1), Map.of());
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(peer);
        if (forwarded != null) request.addHeader("X-Forwarded-For", forwarded);

        assertThat(new ClientAddress(settings).of(request)).isEqualTo(expected);
    }
}
