package org.pramaan.account;

/** A name and an address to write to; shown to the members of the same client only. */
public record Person(String name, EmailAddress email) {

    private static final int LONGEST = 100;

    /** @throws IllegalArgumentException if the name is empty or longer than 100 characters */
    public Person {
        name = name.strip();
        if (name.isEmpty() || name.length() > LONGEST) throw new IllegalArgumentException("Not a name");
    }

    @Override
    public String toString() {
        return "Person[hidden]";
    }
}
