package org.pramaan.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/** All four registries: they answer as they are told, and remember what they were asked. */
@TestComponent
class PlayedRegistries implements AadhaarRegistry, PanRegistry, BankRegistry, CkycRegistry {

    final List<Question> asked = new ArrayList<>();
    VerificationStatus status = VerificationStatus.VERIFIED;
    ProviderAway.@Nullable Reason away;

    @Override
    public Verification verify(AadhaarQuestion question) {
        return answer(question);
    }

    @Override
    public Verification verify(PanQuestion question) {
        return answer(question);
    }

    @Override
    public Verification verify(BankQuestion question) {
        return answer(question);
    }

    @Override
    public Verification search(CkycQuestion question) {
        return answer(question);
    }

    private Verification answer(Question question) {
        asked.add(question);
        var why = away;
        if (why != null) throw new ProviderAway("The registry", why);
        var operation = new Operation("op" + asked.size(), "ref" + asked.size());
        var person = new RegisteredPerson("John Doe", "1990-01-01");
        return Verification.of(operation, status, person, Map.of("pan_status", "EXISTING AND VALID"));
    }
}
