package org.pramaan.customer;

import java.util.UUID;
import org.pramaan.platform.DataCipher;
import org.springframework.stereotype.Component;

/** Opens customers' own keys. */
@Component
class CustomerCiphers {

    private final AccountTable accounts;
    private final CustomerSeal seal;

    CustomerCiphers(AccountTable accounts, CustomerSeal seal) {
        this.accounts = accounts;
        this.seal = seal;
    }

    /** @throws UnknownCustomer if there is no such account */
    DataCipher of(UUID customerId) {
        var account = accounts.find(customerId).orElseThrow(UnknownCustomer::new);
        return seal.cipher(account.id(), account.dataKey());
    }
}
