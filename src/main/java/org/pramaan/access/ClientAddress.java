package org.pramaan.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.stereotype.Component;

/**
 * Whose attempts are counted: the peer's, or, behind trusted proxies only, those of the last address in
 * {@code X-Forwarded-For} that is not one of them (CF-15).
 */
@Component
public class ClientAddress {

    private final List<IpAddressMatcher> proxies;

    ClientAddress(AccessSettings settings) {
        proxies = settings.trustedProxies().stream().map(IpAddressMatcher::new).toList();
    }

    /** The subscriber the request comes from, as {@link IpAddress} tells it. */
    public String of(HttpServletRequest request) {
        var peer = request.getRemoteAddr();
        for (var hop : nearestFirst(request)) {
            if (!isProxy(peer)) break;
            var address = IpAddress.parse(hop);
            if (address.isEmpty()) break;
            peer = address.get().text();
        }
        return IpAddress.parse(peer).map(IpAddress::subscriber).orElse("unknown");
    }

    private boolean isProxy(String address) {
        return proxies.stream().anyMatch(proxy -> proxy.matches(address));
    }

    private static List<String> nearestFirst(HttpServletRequest request) {
        var hops = new ArrayList<>(Collections.list(request.getHeaders("X-Forwarded-For")).stream()
                .flatMap(header -> Arrays.stream(header.split(",", -1)))
                .map(String::strip)
                .toList());
        Collections.reverse(hops);
        return hops;
    }
}
