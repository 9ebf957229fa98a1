package org.pramaan.registry;

import org.springframework.stereotype.Component;

/** Brings each question to the registry that can answer it. */
@Component
class RegistryPorts {

    private final OfflineVerification offline;
    private final AadhaarRegistry aadhaar;
    private final PanRegistry pan;
    private final BankRegistry bank;
    private final CkycRegistry ckyc;

    RegistryPorts(
            OfflineVerification offline,
            AadhaarRegistry aadhaar,
            PanRegistry pan,
            BankRegistry bank,
            CkycRegistry ckyc) {
        this.offline = offline;
        this.aadhaar = aadhaar;
        this.pan = pan;
        this.bank = bank;
        this.ckyc = ckyc;
    }

    Verification ask(Question question) {
        if (question instanceof AadhaarQuestion document) {
            return offline.verify(document).orElseGet(() -> aadhaar.verify(document));
        }
        if (question instanceof PanQuestion number) return pan.verify(number);
        if (question instanceof BankQuestion account) return bank.verify(account);
        return ckyc.search((CkycQuestion) question);
    }
}
