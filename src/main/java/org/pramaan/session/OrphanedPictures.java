package org.pramaan.session;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.pramaan.document.DocumentStore;
import org.pramaan.document.StorageKey;
import org.pramaan.document.StoredDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Deletes pictures that were stored by a transaction which never committed, as when a server was killed meanwhile. A
 * bucket of which the database knows nothing at all is left alone: then more likely it is the wrong database.
 */
@Component
class OrphanedPictures {

    private static final Logger log = LoggerFactory.getLogger(OrphanedPictures.class);

    private final DocumentStore store;
    private final KycDocumentRepository documents;
    private final SessionSettings settings;
    private final Clock clock;

    OrphanedPictures(DocumentStore store, KycDocumentRepository documents, SessionSettings settings, Clock clock) {
        this.store = store;
        this.documents = documents;
        this.settings = settings;
        this.clock = clock;
    }

    /** At start and every hour; any number of nodes may do so at once. */
    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    void sweep() {
        var newest = clock.instant().minus(settings.orphanAge());
        var orphans = orphans(newest);
        orphans.forEach(store::delete);
        if (!orphans.isEmpty()) log.info("{} pictures deleted that no session knows of", orphans.size());
    }

    private List<StorageKey> orphans(Instant newest) {
        try (var stored = store.list()) {
            return stored.filter(picture -> picture.storedAt().isBefore(newest))
                    .map(StoredDocument::key)
                    .filter(key -> !isKnown(key))
                    .toList();
        }
    }

    private boolean isKnown(StorageKey key) {
        return documents.existsByBucketAndPath(key.bucket(), key.path()) || !documents.existsByBucket(key.bucket());
    }
}
