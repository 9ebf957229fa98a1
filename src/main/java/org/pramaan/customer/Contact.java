package org.pramaan.customer;

/**
 * Who a customer is and where messages reach them; encrypted at rest.
 *
 * @param phone in E.164 format, such as {@code +33123456789}
 */
public record Contact(String email, String phone, String firstName, String lastName) {

    @Override
    public String toString() {
        return "Contact[hidden]";
    }
}
