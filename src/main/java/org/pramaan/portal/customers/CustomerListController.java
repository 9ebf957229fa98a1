package org.pramaan.portal.customers;

import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pramaan.customer.CustomerSearch;
import org.pramaan.customer.ProfileStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of customers, newest first, and the search. */
@Controller
class CustomerListController {

    private static final String LIST = "/admin/customers";

    private final CustomerSearch search;

    CustomerListController(CustomerSearch search) {
        this.search = search;
    }

    @GetMapping(LIST)
    String list(
            @RequestParam(defaultValue = "") String status, @RequestParam(defaultValue = "1") int page, Model model) {
        var wanted = status(status);
        model.addAttribute("page", CustomerListPage.of(wanted, search.page(wanted, page)));
        return "portal/customers/list";
    }

    /** By e-mail address or id, in the body and never in the address, which browsers and proxies keep. */
    @PostMapping(LIST + "/search")
    String find(@RequestParam String sought, RedirectAttributes next) {
        var found = found(sought.strip());
        if (found == null) {
            next.addFlashAttribute("trouble", "No customer has this e-mail address or id.");
            return "redirect:" + LIST;
        }
        next.addAttribute("id", found);
        return "redirect:" + LIST + "/{id}";
    }

    private @Nullable UUID found(String sought) {
        try {
            return search.find(UUID.fromString(sought)).isPresent() ? UUID.fromString(sought) : null;
        } catch (IllegalArgumentException noId) {
            return search.withEmail(sought).stream().findFirst().orElse(null);
        }
    }

    private static @Nullable ProfileStatus status(String name) {
        return Stream.of(ProfileStatus.values())
                .filter(status -> status.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
