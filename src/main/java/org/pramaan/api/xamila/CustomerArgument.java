package org.pramaan.api.xamila;

import jakarta.servlet.http.HttpServletRequest;
import org.pramaan.access.SenderArgument;
import org.pramaan.customer.Customer;
import org.springframework.stereotype.Component;

/** Hands the customer whose token was shown to controllers that ask for a {@link Customer}. */
@Component
class CustomerArgument extends SenderArgument<Customer> {

    private static final String ATTRIBUTE = Customer.class.getName();

    CustomerArgument() {
        super(Customer.class);
    }

    static void remember(Customer customer, HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, customer);
    }

    @Override
    protected Customer require(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Customer customer) return customer;
        throw XamilaRefusal.tokenNeeded();
    }
}
