package org.pramaan.portal;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A method and a path pattern that the application itself says it answers. */
record PortalRoute(RequestMethod method, String pattern) {

    private static final List<String> OPEN = List.of("/portal/login", "/portal/join");

    /** Viewers may do these: look at other data, change their own password, and search. */
    private static final List<String> FOR_EVERYBODY = List.of("/portal/mode", "/portal/password", "/portal/sessions");

    static List<PortalRoute> all(RequestMappingHandlerMapping mapping) {
        return mapping.getHandlerMethods().keySet().stream()
                .flatMap(PortalRoute::of)
                .filter(route -> route.under("/portal") || route.under("/admin"))
                .filter(route -> !OPEN.contains(route.pattern))
                .sorted(Comparator.comparing(PortalRoute::toString))
                .toList();
    }

    private static Stream<PortalRoute> of(RequestMappingInfo info) {
        var named = info.getMethodsCondition().getMethods();
        var methods = named.isEmpty() ? List.of(RequestMethod.GET, RequestMethod.POST) : List.copyOf(named);
        return info.getPatternValues().stream()
                .flatMap(pattern -> methods.stream().map(method -> new PortalRoute(method, pattern)));
    }

    boolean under(String root) {
        return pattern.equals(root) || pattern.startsWith(root + "/");
    }

    boolean reads() {
        return method == RequestMethod.GET;
    }

    boolean hasId() {
        return pattern.contains("{");
    }

    boolean isForEverybody() {
        return FOR_EVERYBODY.contains(pattern);
    }

    /** The path with this id in it, and a kind of picture where one is asked for. */
    String path(String id) {
        return pattern.replace("{kind}", "LIVE_PHOTO").replaceAll("\\{\\w+}", id);
    }

    @Override
    public String toString() {
        return method + " " + pattern;
    }
}
