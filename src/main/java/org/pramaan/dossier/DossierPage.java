package org.pramaan.dossier;

import java.util.List;

/**
 * What the page shows.
 *
 * @param concerns why a person must look
 */
record DossierPage(
        String taskId, String name, List<Row> profile, List<Row> scores, List<String> concerns, List<Shown> documents) {

    /** @param picture whether a browser shows it as one; a PDF opens by its link only */
    record Shown(String type, String label, boolean picture) {}

    record Row(String label, String value) {}

    @Override
    public String toString() {
        return "DossierPage[hidden]";
    }
}
