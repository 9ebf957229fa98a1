package org.pramaan.customer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pramaan.customer.Flaw.Kind;
import org.springframework.stereotype.Component;

/** Reads what was sent as a profile and tells all its flaws at once. */
@Component
class ProfileReading {

    private final ProfileRules rules;

    ProfileReading(ProfileRules rules) {
        this.rules = rules;
    }

    /**
     * @param before what holds for fields that were not sent
     * @throws InvalidData unless every answer is as it must be and none is missing that must be there at once
     */
    ProfileAnswers read(Map<String, ?> sent, ProfileAnswers before) {
        List<Flaw> flaws = new ArrayList<>();
        Map<ProfileField, String> answers = new EnumMap<>(ProfileField.class);
        answers.putAll(before.values());
        for (var field : ProfileField.values()) {
            if (sent.containsKey(field.key())) take(field, sent.get(field.key()), answers, flaws);
            if (field.isNeededAtOnce() && !answers.containsKey(field) && isUnblamed(field, flaws))
                flaws.add(new Flaw(field.key(), Kind.REQUIRED));
        }
        if (!flaws.isEmpty()) throw new InvalidData(flaws);
        return new ProfileAnswers(answers);
    }

    private void take(ProfileField field, @Nullable Object value, Map<ProfileField, String> answers, List<Flaw> flaws) {
        answers.remove(field);
        if (value instanceof Map || value instanceof List || value instanceof Boolean) {
            flaws.add(new Flaw(field.key(), Kind.MALFORMED));
            return;
        }
        var text = value == null ? "" : text(value);
        if (text.isEmpty()) return;
        var flaw = rules.check(field, text);
        flaw.ifPresentOrElse(flaws::add, () -> answers.put(field, text));
    }

    private static String text(Object value) {
        if (value instanceof Double number && !Double.isFinite(number)) return number.toString(); // 1e999
        return value instanceof Number number
                ? new BigDecimal(number.toString()).toPlainString()
                : value.toString().strip();
    }

    private static boolean isUnblamed(ProfileField field, List<Flaw> flaws) {
        return flaws.stream().noneMatch(flaw -> flaw.field().equals(field.key()));
    }
}
