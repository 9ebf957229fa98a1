-- A link by which a person completes a session in a browser. Only the SHA-256 of its token is kept.
create table capture_link (
    secret_hash text primary key,
    client_id   uuid not null references client (id),
    session_id  uuid not null references kyc_session (id) on delete cascade,
    return_url  text,
    language    text,
    expires_at  timestamptz not null
);
create index capture_link_expiry on capture_link (expires_at);

-- A browser that opened one. Only the SHA-256 of its cookie is kept.
create table capture_visit (
    secret_hash text primary key,
    client_id   uuid not null references client (id),
    session_id  uuid not null references kyc_session (id) on delete cascade,
    return_url  text,
    language    text,
    expires_at  timestamptz not null
);
create index capture_visit_expiry on capture_visit (expires_at);
