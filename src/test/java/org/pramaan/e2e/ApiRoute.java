package org.pramaan.e2e;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A method and a path pattern that the application itself says it answers, outside the portal. */
record ApiRoute(RequestMethod method, String pattern) {

    private static final List<RequestMethod> ANY = List.of(RequestMethod.GET, RequestMethod.POST);

    static List<ApiRoute> all(RequestMappingHandlerMapping mapping) {
        return mapping.getHandlerMethods().keySet().stream()
                .flatMap(ApiRoute::of)
                .filter(route -> !route.pattern.matches("/(portal|admin)(/.*)?"))
                .distinct()
                .sorted(Comparator.comparing(ApiRoute::toString))
                .toList();
    }

    private static Stream<ApiRoute> of(RequestMappingInfo info) {
        var named = info.getMethodsCondition().getMethods();
        var methods = named.isEmpty() ? ANY : List.copyOf(named);
        return info.getPatternValues().stream()
                .flatMap(pattern -> methods.stream().map(method -> new ApiRoute(method, pattern)));
    }

    /** The path with this id in it. */
    String path(String id) {
        return pattern.replace("/{*kind}", "/pan")
                .replace("{kind}", "PAN_CARD")
                .replace("{type}", "SELFIE")
                .replaceAll("\\{\\w+}", id);
    }

    @Override
    public String toString() {
        return method + " " + pattern;
    }
}
