package org.pramaan.api.xamila;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pramaan.customer.Customer;
import org.pramaan.customer.CustomerDocuments;
import org.pramaan.customer.Profile;
import org.pramaan.customer.ProfileMissing;
import org.pramaan.customer.Profiles;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The customer's own profile (XA-24 to XA-26). */
@RestController
@XamilaApi
class ProfileController {

    private final Profiles profiles;
    private final CustomerDocuments documents;
    private final ProfileBody body;

    ProfileController(Profiles profiles, CustomerDocuments documents, ProfileBody body) {
        this.profiles = profiles;
        this.documents = documents;
        this.body = body;
    }

    @PostMapping("/kyc/profile/create")
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, @Nullable Object> create(Customer customer, @RequestBody Map<String, Object> sent) {
        return body.of(customer, profiles.create(customer, sent), List.of());
    }

    @GetMapping("/kyc/profile")
    Map<String, @Nullable Object> read(Customer customer) {
        return shown(customer, profiles.find(customer.id()).orElseThrow(ProfileMissing::new));
    }

    @PutMapping("/kyc/profile")
    Map<String, @Nullable Object> replace(Customer customer, @RequestBody Map<String, Object> sent) {
        return shown(customer, profiles.replace(customer, sent));
    }

    @PatchMapping("/kyc/profile")
    Map<String, @Nullable Object> amend(Customer customer, @RequestBody Map<String, Object> sent) {
        return shown(customer, profiles.amend(customer, sent));
    }

    private Map<String, @Nullable Object> shown(Customer customer, Profile profile) {
        return body.of(customer, profile, documents.of(customer.id()));
    }
}
