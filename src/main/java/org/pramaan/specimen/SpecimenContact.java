package org.pramaan.specimen;

/** A fictional holder's mobile number of ten digits and e-mail address, as registered with the Aadhaar number. */
record SpecimenContact(String mobile, String email) {

    static SpecimenContact of(long seed) {
        var dice = Dice.of(seed, "mobile");
        return new SpecimenContact("9" + PaperNumbers.digits(9, dice), "holder" + seed + "@specimen.invalid");
    }

    @Override
    public String toString() {
        return "SpecimenContact[hidden]";
    }
}
