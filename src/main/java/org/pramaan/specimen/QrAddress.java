package org.pramaan.specimen;

/** The parts of an Indian address as the secure QR code keeps them apart; empty where there is none. */
record QrAddress(
        String careOf, String house, String street, String landmark, String quarter, String town, String state) {

    static QrAddress of(SpecimenIdentity identity) {
        var lines = identity.addressLines();
        int last = lines.size() - 1;
        var houseAndStreet = lines.get(1).split(", ", 2);
        var townAndState = lines.get(last).split(", ", 2);
        return new QrAddress(
                lines.get(0),
                houseAndStreet[0],
                houseAndStreet[1],
                last == 4 ? lines.get(2) : "",
                lines.get(last - 1),
                townAndState[0],
                townAndState[1]);
    }
}
