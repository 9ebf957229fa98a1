package org.pramaan.customer;

import java.util.Set;

/** Text that can be kept, sent on and shown: without control characters, halves of characters, or turns of direction. */
final class PlainText {

    /** By which what is read differs from what is kept (Unicode TR 36, bidirectional text spoofing). */
    private static final Set<Byte> TURNS = Set.of(
            Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
            Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE,
            Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
            Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE,
            Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT,
            Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE);

    private PlainText() {}

    static boolean is(String text) {
        return text.codePoints().allMatch(PlainText::isPlain);
    }

    static boolean isPlain(int character) {
        return !Character.isISOControl(character)
                && Character.getType(character) != Character.SURROGATE
                && !TURNS.contains(Character.getDirectionality(character));
    }
}
