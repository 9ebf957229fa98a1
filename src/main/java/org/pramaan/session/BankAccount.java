package org.pramaan.session;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A person's bank account. @param ifsc the branch: four letters, a zero, six letters or digits */
public record BankAccount(String accountNumber, String ifsc) {

    private static final Pattern NUMBER = Pattern.compile("[0-9A-Za-z]{6,20}");
    private static final Pattern IFSC = Pattern.compile("[A-Z]{4}0[A-Z0-9]{6}");

    /** Metadata is a free object (EN-20): what stands there in another form is no account. */
    static Optional<BankAccount> in(@Nullable Map<String, Object> metadata) {
        if (metadata == null || !(metadata.get("bankAccount") instanceof Map<?, ?> account)) return Optional.empty();
        var number = String.valueOf(account.get("accountNumber"));
        var ifsc = String.valueOf(account.get("ifsc"));
        boolean sound = NUMBER.matcher(number).matches() && IFSC.matcher(ifsc).matches();
        return sound ? Optional.of(new BankAccount(number, ifsc)) : Optional.empty();
    }

    @Override
    public String toString() {
        return "BankAccount[hidden]";
    }
}
