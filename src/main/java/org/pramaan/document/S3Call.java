package org.pramaan.document;

import io.minio.errors.ErrorResponseException;
import java.util.Optional;
import java.util.Set;

/** One request to an S3 store. */
@FunctionalInterface
interface S3Call<T> {

    Set<String> ABSENT = Set.of("NoSuchKey", "NoSuchBucket");

    T make() throws Exception;

    /** Its answer; empty if the object or its bucket does not exist, {@link StoreUnavailable} on any other failure. */
    static <T> Optional<T> ifPresent(S3Call<T> call) {
        try {
            return Optional.of(call.make());
        } catch (ErrorResponseException refused) {
            if (ABSENT.contains(refused.errorResponse().code())) return Optional.empty();
            throw new StoreUnavailable(refused);
        } catch (Exception failed) {
            throw new StoreUnavailable(failed);
        }
    }
}
