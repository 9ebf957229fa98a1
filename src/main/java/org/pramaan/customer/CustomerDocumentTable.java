package org.pramaan.customer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pramaan.document.StorageKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of customers' documents; the names of files are encrypted. */
@Repository
class CustomerDocumentTable {

    private static final String NAME = "customer-file-name";

    private final JdbcClient jdbc;
    private final CustomerCiphers ciphers;

    CustomerDocumentTable(JdbcClient jdbc, CustomerCiphers ciphers) {
        this.jdbc = jdbc;
        this.ciphers = ciphers;
    }

    void add(CustomerDocument document) {
        jdbc.sql("""
                        insert into customer_document (id, account_id, type, bucket, path, media_type, size, name, status,
                            uploaded_at) values (:id, :account, :type, :bucket, :path, :media, :size, :name, :status, :at)""")
                .param("id", document.id())
                .param("account", document.customerId())
                .param("type", document.type().name())
                .param("bucket", document.key().bucket())
                .param("path", document.key().path())
                .param("media", document.mediaType())
                .param("size", document.size())
                .param("name", ciphers.of(document.customerId()).encryptText(document.name(), NAME))
                .param("status", document.status().name())
                .param("at", Timestamp.from(document.uploadedAt()))
                .update();
    }

    /** All documents that have not expired have this status from now on; those verified are so from this moment. */
    void markAll(UUID customerId, DocumentStatus status, Instant now) {
        jdbc.sql("""
                        update customer_document set status = :status,
                            verified_at = case when :status = 'VERIFIED' then :now::timestamptz end where account_id = :customer and status <> 'EXPIRED'""")
                .param("status", status.name())
                .param("now", Timestamp.from(now))
                .param("customer", customerId)
                .update();
    }

    /** @param score 0..100; null if nobody could tell */
    void note(UUID customerId, DocumentType type, @Nullable Double score) {
        jdbc.sql("update customer_document set score = ? where account_id = ? and type = ?")
                .param(score)
                .param(customerId)
                .param(type.name())
                .update();
    }

    void remove(UUID id) {
        jdbc.sql("delete from customer_document where id = ?").param(id).update();
    }

    /** The customer's documents, first to last. */
    List<CustomerDocument> of(UUID customerId) {
        return jdbc.sql("select * from customer_document where account_id = ? order by uploaded_at, id")
                .param(customerId)
                .query(this::read)
                .list();
    }

    private CustomerDocument read(ResultSet row, int number) throws SQLException {
        var customer = row.getObject("account_id", UUID.class);
        var verified = row.getTimestamp("verified_at");
        return new CustomerDocument(
                row.getObject("id", UUID.class),
                customer,
                DocumentType.valueOf(row.getString("type")),
                new StorageKey(row.getString("bucket"), row.getString("path")),
                row.getString("media_type"),
                row.getLong("size"),
                ciphers.of(customer).decryptText(row.getBytes("name"), NAME),
                DocumentStatus.valueOf(row.getString("status")),
                row.getObject("score", Double.class),
                row.getTimestamp("uploaded_at").toInstant(),
                verified == null ? null : verified.toInstant());
    }
}
