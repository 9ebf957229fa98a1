-- Who signs in for a client. The e-mail address is found by a keyed hash; address and name are encrypted with the
-- client's data key. The same person may be a member of several clients, which learn nothing of each other.
create table member (
    id              uuid primary key,
    client_id       uuid not null references client,
    email_hash      bytea not null check (length(email_hash) = 32),
    email           bytea not null,
    name            bytea not null,
    role            text not null check (role in ('OWNER', 'DEVELOPER', 'VIEWER')),
    password        text,
    password_set_at timestamptz,
    failures        integer not null default 0 check (failures >= 0),
    locked_until    timestamptz,
    created_at      timestamptz not null,
    last_sign_in_at timestamptz,
    unique (client_id, email_hash),
    check ((password is null) = (password_set_at is null))
);
create index member_email on member (email_hash);

-- A link with which a member chooses a password, once. Only the SHA-256 of its 256 random bits is kept.
create table member_invitation (
    member_id  uuid primary key references member on delete cascade,
    token_hash bytea not null unique check (length(token_hash) = 32),
    expires_at timestamptz not null
);
