package org.pramaan.customer;

import java.util.List;
import java.util.UUID;

/**
 * What a customer submitted, as an external provider needs it.
 *
 * @param id of this submission: another one of the same customer has another
 * @param files the documents, one of each type, as they were sent
 */
public record Submission(UUID id, UUID customerId, Contact contact, ProfileAnswers answers, List<SubmittedFile> files) {

    public Submission {
        files = List.copyOf(files);
    }

    @Override
    public String toString() {
        return "Submission[" + id + "]";
    }
}
