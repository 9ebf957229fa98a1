-- Only the SHA-256 of a key is kept; the prefix lets its owner recognise it.
create table api_key (
    id           uuid primary key,
    client_id    uuid not null references client,
    prefix       text not null,
    hash         bytea not null unique check (length(hash) = 32),
    created_at   timestamptz not null,
    expires_at   timestamptz,
    revoked_at   timestamptz,
    last_used_at timestamptz
);
create index api_key_client on api_key (client_id);
