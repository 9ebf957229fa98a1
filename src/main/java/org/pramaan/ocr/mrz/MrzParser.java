package org.pramaan.ocr.mrz;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds and reads a machine-readable zone among lines of text. What is read wrong is mended as far as lengths, forms
 * and check digits allow; what they do not settle stays as it was read, and the check digit shows it.
 */
public final class MrzParser {

    private static final int SHORTEST = 24;
    /** Of a line with a run of fillers, which recognisers shorten. */
    private static final int SHORTENED = 18;

    private static final int LONGEST = 50;
    private static final double SLACK = 0.2;
    private static final double LEAST = 0.5;
    private static final int VOUCHED = 2;
    private static final Predicate<String> CARD = Pattern.compile("^[IAC1].*").asMatchPredicate();
    private static final Predicate<String> BOOK = Pattern.compile("^P.*").asMatchPredicate();

    private final LocalDate today;

    /** @param today tells the centuries apart */
    public MrzParser(LocalDate today) {
        this.today = today;
    }

    /** Whether the line looks like one of a zone: made of its signs, about as long, with fillers or nothing else. */
    public static boolean isCandidate(String line) {
        var plain = MrzSigns.plain(line);
        return plain.length() >= (plain.contains("<<") ? SHORTENED : SHORTEST)
                && plain.length() <= LONGEST
                && isAlphabet(line)
                && (plain.contains("<<") || plain.equals(line.replaceAll("\\s", "")));
    }

    /** Whether nearly all of the text's signs are those of a zone. */
    public static boolean isAlphabet(String text) {
        var signs = text.replaceAll("\\s", "");
        return MrzSigns.plain(text).length() >= (1 - SLACK) * signs.length()
                && signs.equals(signs.toUpperCase(Locale.ROOT));
    }

    /**
     * The zone whose check digits agree best.
     *
     * @param lines from top to bottom, other text among them
     */
    public Optional<Mrz> parse(List<String> lines) {
        var candidates = lines.stream()
                .filter(MrzParser::isCandidate)
                .map(MrzSigns::plain)
                .toList();
        return Stream.of(MrzFormat.values())
                .flatMap(format -> zones(format, candidates))
                .max(Comparator.comparingInt(mrz -> mrz.holding().size()));
    }

    private Stream<Mrz> zones(MrzFormat format, List<String> lines) {
        return IntStream.rangeClosed(0, lines.size() - format.lines())
                .mapToObj(first -> lines.subList(first, first + format.lines()))
                .filter(zone -> fits(format, zone))
                .flatMap(zone -> Optional.of(mrz(ZoneText.of(format, zone)))
                        .filter(mrz -> isWhole(format, zone) || mrz.holding().size() - mrz.repairs() >= VOUCHED)
                        .stream());
    }

    /** What is much shorter counts only if check digits vouch for it. */
    private static boolean isWhole(MrzFormat format, List<String> zone) {
        return zone.stream().allMatch(line -> line.length() >= (1 - SLACK) * format.length());
    }

    private static boolean fits(MrzFormat format, List<String> zone) {
        var first = zone.get(0);
        return (format == MrzFormat.TD3 ? BOOK : CARD).test(first)
                && zone.stream()
                        .allMatch(line -> line.length() >= LEAST * format.length()
                                && line.length() <= (1 + SLACK) * format.length());
    }

    private Mrz mrz(ZoneText read) {
        var zone = NumberRepair.repaired(read);
        var dates = new MrzDates(today);
        return new Mrz(
                zone,
                zone.equals(read) ? 0 : 1,
                dates.birth(zone.get(MrzField.BIRTH)),
                dates.expiry(zone.get(MrzField.EXPIRY)));
    }
}
