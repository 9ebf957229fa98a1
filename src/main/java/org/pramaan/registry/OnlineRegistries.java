package org.pramaan.registry;

import org.springframework.stereotype.Component;

/** Brings each question to the registry outside that can answer it, unless that is left alone. */
@Component
class OnlineRegistries {

    private final AadhaarRegistry aadhaar;
    private final PanRegistry pan;
    private final BankRegistry bank;
    private final CkycRegistry ckyc;
    private final RegistryBreakers breakers;

    OnlineRegistries(
            AadhaarRegistry aadhaar, PanRegistry pan, BankRegistry bank, CkycRegistry ckyc, RegistryBreakers breakers) {
        this.aadhaar = aadhaar;
        this.pan = pan;
        this.bank = bank;
        this.ckyc = ckyc;
        this.breakers = breakers;
    }

    Verification ask(Question question) {
        return breakers.guard(question.kind(), () -> answer(question));
    }

    private Verification answer(Question question) {
        if (question instanceof AadhaarQuestion document) return aadhaar.verify(document);
        if (question instanceof PanQuestion number) return pan.verify(number);
        if (question instanceof BankQuestion account) return bank.verify(account);
        return ckyc.search((CkycQuestion) question);
    }
}
