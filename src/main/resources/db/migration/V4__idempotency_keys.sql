-- A row without a status is a request in flight. Bodies are encrypted with the client's data key.
create table idempotency_key (
    client_id    uuid not null references client,
    hash         text not null,
    fingerprint  bytea not null,
    holder       uuid not null,
    status       integer,
    content_type text,
    body         bytea,
    expires_at   timestamptz not null,
    primary key (client_id, hash)
);
create index idempotency_key_expiry on idempotency_key (expires_at);
