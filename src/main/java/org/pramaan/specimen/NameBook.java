package org.pramaan.specimen;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Common Indian given and family names, each in Latin and in Devanagari letters. */
final class NameBook {

    private final List<String[]> entries;
    private final Map<String, String> devanagari = new HashMap<>();

    private NameBook(List<String[]> entries) {
        this.entries = entries;
        entries.forEach(entry -> devanagari.put(entry[1], entry[2]));
    }

    /** Reads lines of the form "male Arjun अर्जुन". */
    static NameBook bundled() {
        return new NameBook(Bundled.lines("names.txt").stream()
                .map(line -> line.split(" ", 3))
                .toList());
    }

    String male(Dice dice) {
        return pick("male", dice);
    }

    String maleOtherThan(String taken, Dice dice) {
        var name = male(dice);
        return name.equals(taken) ? maleOtherThan(taken, dice) : name;
    }

    String female(Dice dice) {
        return pick("female", dice);
    }

    String family(Dice dice) {
        return pick("family", dice);
    }

    /** The name in Devanagari, or empty if one of its words is not in the book. */
    Optional<String> inDevanagari(String name) {
        var words = List.of(name.split(" "));
        if (!devanagari.keySet().containsAll(words)) return Optional.empty();
        return Optional.of(String.join(" ", words.stream().map(devanagari::get).toList()));
    }

    private String pick(String kind, Dice dice) {
        return dice.pick(entries.stream().filter(entry -> entry[0].equals(kind)).toList())[1];
    }
}
