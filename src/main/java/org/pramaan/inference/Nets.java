package org.pramaan.inference;

import java.util.Map;

/** The nets of models.json, each loaded once and shared. */
public interface Nets {

    /** The net of that name; running one whose file is missing throws {@link ModelMissing}. */
    Net named(String name);

    /** A text file that belongs to the models, such as a recogniser's alphabet. */
    String text(String name);

    /** Every net of models.json with the reason why it cannot be used, empty when it can. */
    Map<String, String> faults();
}
