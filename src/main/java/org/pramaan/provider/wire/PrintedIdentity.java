package org.pramaan.provider.wire;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pramaan.customer.ProfileAnswers;
import org.pramaan.customer.ProfileField;
import org.pramaan.customer.ProfileFinding;
import org.pramaan.decision.NameMatch;

/**
 * What a vendor read on a document, to be compared with what the profile says; kept nowhere.
 *
 * @param name empty if none was read
 * @param birthDate YYYY-MM-DD; anything else counts as not read
 * @param numbers empty if none was read
 * @param expiry the last day of the document, as the birth date
 */
public record PrintedIdentity(String name, String birthDate, List<String> numbers, String expiry) {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** The profile beside it; null where nothing was read. */
    public ProfileFinding beside(ToldProfile told) {
        return new ProfileFinding(
                name.isBlank() ? null : NameMatch.score(told.answers().fullName(), name),
                dateLike(told.answers(), ProfileField.DATE_OF_BIRTH, birthDate),
                numberLike(told.answers()),
                dateLike(told.answers(), ProfileField.IDENTITY_DOCUMENT_EXPIRY, expiry),
                expired(told.today()));
    }

    private static @Nullable Boolean dateLike(ProfileAnswers answers, ProfileField field, String read) {
        if (!DATE.matcher(read).matches()) return null;
        return answers.find(field).filter(read::equals).isPresent();
    }

    private @Nullable Boolean numberLike(ProfileAnswers answers) {
        if (numbers.isEmpty()) return null;
        var told = answers.find(ProfileField.IDENTITY_DOCUMENT_NUMBER).map(PrintedIdentity::plain);
        return numbers.stream()
                .map(PrintedIdentity::plain)
                .anyMatch(read -> told.filter(read::equals).isPresent());
    }

    private @Nullable Boolean expired(LocalDate today) {
        return DATE.matcher(expiry).matches() ? expiry.compareTo(today.toString()) < 0 : null;
    }

    private static String plain(String number) {
        return number.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "PrintedIdentity[hidden]";
    }
}
