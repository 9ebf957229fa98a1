package org.pramaan.customer;

/** How its owner calls a file: the last part of a path, of plain text, not longer than file systems take. */
final class FileName {

    private static final int LONGEST = 255;

    private FileName() {}

    static String of(String sent) {
        int folders = Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1;
        return sent.substring(folders)
                .codePoints()
                .filter(PlainText::isPlain)
                .limit(LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
