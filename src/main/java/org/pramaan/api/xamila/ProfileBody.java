package org.pramaan.api.xamila;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pramaan.customer.Completion;
import org.pramaan.customer.Customer;
import org.pramaan.customer.CustomerDocument;
import org.pramaan.customer.Profile;
import org.pramaan.customer.ProfileField;
import org.springframework.stereotype.Component;

/** A profile as this API prints it, with every field, told or not (XA-24, XA-25). */
@Component
class ProfileBody {

    private final Clock clock;

    ProfileBody(Clock clock) {
        this.clock = clock;
    }

    Map<String, @Nullable Object> of(Customer customer, Profile profile, List<CustomerDocument> documents) {
        var completion = Completion.of(profile, documents);
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("id", profile.id());
        body.put("user", customer.id());
        body.put("user_email", customer.contact().email());
        body.put("user_phone", customer.contact().phone());
        body.put("full_name", profile.answers().fullName());
        body.put("age", age(profile));
        body.put("kyc_status", profile.status());
        body.put("completion_percentage", completion.percentage());
        body.put("is_kyc_complete", completion.isWhole());
        body.put("documents", documents.stream().map(DocumentLine::of).toList());
        for (var field : ProfileField.values()) body.put(field.key(), value(profile, field));
        body.put("created_at", profile.createdAt());
        body.put("updated_at", profile.updatedAt());
        body.put("submitted_at", profile.submittedAt());
        body.put("decided_at", profile.decidedAt());
        body.put("rejection_reasons", reasons(customer, profile));
        return body;
    }

    private static List<String> reasons(Customer customer, Profile profile) {
        return profile.reasons().stream()
                .map(reason -> reason.in(customer.language()))
                .toList();
    }

    private int age(Profile profile) {
        var birth = LocalDate.parse(
                profile.answers().find(ProfileField.DATE_OF_BIRTH).orElseThrow());
        return Period.between(birth, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
                .getYears();
    }

    private static @Nullable Object value(Profile profile, ProfileField field) {
        return profile.answers()
                .find(field)
                .<Object>map(text -> field.isNumber() ? new BigDecimal(text) : text)
                .orElse(null);
    }
}
