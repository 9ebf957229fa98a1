package org.pramaan.specimen;

import java.util.ArrayList;
import java.util.List;

/** Streets and quarters that do not exist, in towns that do, with postal codes of the right region. */
final class AddressBook {

    private final List<String> streets;
    private final List<Place> places;

    private AddressBook(List<String> streets, List<Place> places) {
        this.streets = streets;
        this.places = places;
    }

    static AddressBook bundled() {
        return new AddressBook(
                Bundled.lines("streets.txt"),
                Bundled.lines("places.txt").stream().map(Place::of).toList());
    }

    Address address(String careOf, Dice dice) {
        var place = dice.pick(places);
        var lines = new ArrayList<>(List.of(careOf, house(dice) + ", " + dice.pick(streets)));
        if (dice.chance(0.3))
            lines.add("Near " + dice.pick(List.of("City Park", "Water Tank", "Bus Stand", "High School")));
        lines.add(place.quarter());
        lines.add(place.town() + ", " + place.state());
        return new Address(lines, place.region() + String.format("%03d", dice.between(1, 99)));
    }

    private static String house(Dice dice) {
        var number = String.valueOf(dice.between(1, 480));
        return switch ((int) dice.between(0, 3)) {
            case 0 -> "H.No. " + number;
            case 1 -> "Flat " + number;
            case 2 -> number + "/" + dice.between(2, 48);
            default -> "No. " + number;
        };
    }

    record Address(List<String> lines, String postalCode) {}

    /** The first three digits of the postal code, a quarter, a town and its state. */
    private record Place(String region, String quarter, String town, String state) {

        static Place of(String line) {
            var parts = line.split("\\|");
            return new Place(parts[0], parts[1], parts[2], parts[3]);
        }
    }
}
