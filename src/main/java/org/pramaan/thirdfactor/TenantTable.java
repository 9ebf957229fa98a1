package org.pramaan.thirdfactor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pramaan.client.Clients;
import org.pramaan.platform.DataCipher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of tenants; secrets are encrypted with the client's data key. */
@Repository
class TenantTable {

    private static final String PURPOSE = "thirdfactor-secret";

    private final JdbcClient database;
    private final Clients clients;

    TenantTable(JdbcClient database, Clients clients) {
        this.database = database;
        this.clients = clients;
    }

    Optional<Tenant> of(UUID clientId) {
        return database.sql("select * from thirdfactor_tenant where client_id = ?")
                .param(clientId)
                .query((row, number) -> read(row))
                .optional();
    }

    Optional<Tenant> issuing(String iss) {
        return database.sql("select * from thirdfactor_tenant where iss = ?")
                .param(iss)
                .query((row, number) -> read(row))
                .optional();
    }

    /** False if the client has credentials already. */
    boolean add(Tenant tenant) {
        return database.sql("""
                        insert into thirdfactor_tenant (id, client_id, iss, token, secret, issued_at)
                        values (?, ?, ?, ?, ?, ?) on conflict (client_id) do nothing""")
                        .params(tenant.id(), tenant.clientId(), tenant.iss(), tenant.token())
                        .params(sealed(tenant, tenant.secrets().current()), Timestamp.from(tenant.issuedAt()))
                        .update()
                == 1;
    }

    void keepSecrets(Tenant tenant) {
        var previous = tenant.secrets().previous();
        database.sql("""
                        update thirdfactor_tenant set secret = ?, previous_secret = ?, previous_secret_until = ?
                        where client_id = ?""")
                .params(sealed(tenant, tenant.secrets().current()))
                .params(
                        previous == null ? null : sealed(tenant, previous.secret()),
                        previous == null ? null : Timestamp.from(previous.until()))
                .params(tenant.clientId())
                .update();
    }

    private byte[] sealed(Tenant tenant, TenantSecret secret) {
        return clients.cipherOf(tenant.clientId()).encryptText(secret.value(), PURPOSE);
    }

    private Tenant read(ResultSet row) throws SQLException {
        var clientId = row.getObject("client_id", UUID.class);
        var cipher = clients.cipherOf(clientId);
        return new Tenant(
                row.getObject("id", UUID.class),
                clientId,
                row.getString("iss"),
                row.getString("token"),
                new TenantSecrets(opened(row.getBytes("secret"), cipher), retiring(row, cipher)),
                row.getTimestamp("issued_at").toInstant());
    }

    private static TenantSecrets.@Nullable Retiring retiring(ResultSet row, DataCipher cipher) throws SQLException {
        var until = row.getTimestamp("previous_secret_until");
        return until == null
                ? null
                : new TenantSecrets.Retiring(opened(row.getBytes("previous_secret"), cipher), until.toInstant());
    }

    private static TenantSecret opened(byte[] sealed, DataCipher cipher) {
        return new TenantSecret(cipher.decryptText(sealed, PURPOSE));
    }
}
