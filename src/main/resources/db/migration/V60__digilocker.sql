-- Whether a document came from its issuer's register instead of an upload.
alter table kyc_document add column issued boolean not null default false;

-- An authorization asked for and not yet come back from. Only the SHA-256 of its state is kept; the PKCE verifier is
-- encrypted with the session's data key. Coming back deletes the row, so that a state serves once.
create table digilocker_authorization (
    state_hash      text primary key,
    session_id      uuid not null references kyc_session (id) on delete cascade,
    client_id       uuid not null references client (id),
    sealed_verifier bytea not null,
    return_url      text,
    expires_at      timestamptz not null
);
create index digilocker_authorization_expiry on digilocker_authorization (expires_at);

-- What a person granted: tokens, encrypted with the session's data key.
create table digilocker_grant (
    session_id    uuid primary key references kyc_session (id) on delete cascade,
    client_id     uuid not null references client (id),
    sealed_tokens bytea not null,
    available     text, -- documents in the account, once known
    granted_at    timestamptz not null
);

-- One fetch asked for, and what came of it. Keys of documents are places in the store and tell nothing of the person.
create table digilocker_fetch (
    id             uuid primary key,
    session_id     uuid not null references kyc_session (id) on delete cascade,
    document_types text not null,
    sealed_pan     bytea, -- number to pull a PAN by that is not issued yet
    state          text not null check (state in ('ASKED', 'COMPLETED', 'FAILED')),
    failure        text,
    retry_after    integer,
    pan_key        text,
    aadhaar_key    text,
    asked_at       timestamptz not null,
    ended_at       timestamptz,
    check ((state = 'FAILED') = (failure is not null))
);
create unique index digilocker_fetch_running on digilocker_fetch (session_id) where state = 'ASKED';
create index digilocker_fetch_of_session on digilocker_fetch (session_id, asked_at desc);
