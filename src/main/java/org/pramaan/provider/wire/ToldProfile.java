package org.pramaan.provider.wire;

import java.time.LocalDate;
import org.pramaan.customer.ProfileAnswers;

/**
 * What a customer told, to be compared with what a vendor read.
 *
 * @param answers none at all if there is no profile any more
 * @param today by which a document expires
 */
public record ToldProfile(ProfileAnswers answers, LocalDate today) {}
