package org.pramaan.api.xamila;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pramaan.customer.Customer;

/**
 * A customer as this API prints one (XA-21, XA-23).
 *
 * @param kycStatus only after signing in
 * @param kycCompletion likewise, 0 to 100
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CustomerBody(
        UUID id,
        String email,
        String phone,
        @JsonProperty("first_name") String firstName,
        @JsonProperty("last_name") String lastName,
        String role,
        @JsonProperty("is_verified") boolean verified,
        @JsonProperty("kyc_status") @Nullable String kycStatus,
        @JsonProperty("kyc_completion") @Nullable Integer kycCompletion) {

    static CustomerBody of(Customer customer) {
        return of(customer, null, null);
    }

    static CustomerBody of(Customer customer, @Nullable String kycStatus, @Nullable Integer kycCompletion) {
        var contact = customer.contact();
        return new CustomerBody(
                customer.id(),
                contact.email(),
                contact.phone(),
                contact.firstName(),
                contact.lastName(),
                "CUSTOMER",
                customer.verified(),
                kycStatus,
                kycCompletion);
    }
}
