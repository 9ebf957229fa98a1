package org.pramaan.provider.onfido;

import java.util.HashMap;
import java.util.Map;
import org.pramaan.customer.ProfileField;
import org.pramaan.customer.Submission;
import org.pramaan.provider.wire.Country;

/**
 * The applicant as Onfido wants to know them: name, birth date and country of residence. Neither the address nor
 * numbers are told: no report that is asked for looks at them.
 */
final class Applicant {

    private Applicant() {}

    static Map<String, Object> of(Submission submission) {
        var answers = submission.answers();
        Map<String, Object> applicant = new HashMap<>();
        applicant.put(
                "first_name",
                answers.find(ProfileField.FIRST_NAME)
                        .orElse(submission.contact().firstName()));
        applicant.put(
                "last_name",
                answers.find(ProfileField.LAST_NAME).orElse(submission.contact().lastName()));
        answers.find(ProfileField.DATE_OF_BIRTH).ifPresent(date -> applicant.put("dob", date));
        answers.find(ProfileField.COUNTRY)
                .flatMap(Country::told)
                .ifPresent(country -> applicant.put("location", Map.of("country_of_residence", country.alpha3())));
        return applicant;
    }
}
