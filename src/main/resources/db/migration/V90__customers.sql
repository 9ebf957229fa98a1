-- People with an account of their own. E-mail and phone are found by keyed hashes; who it is is encrypted with the
-- account's own key.
create table customer_account (
    id            uuid primary key,
    client_id     uuid not null references client,
    email_hash    bytea not null,
    phone_hash    bytea not null,
    password_hash text not null,
    state         text not null check (state in ('PENDING', 'ACTIVE', 'DISABLED')),
    verified      boolean not null default false,
    language      text not null check (language in ('FR', 'EN')),
    data_key      bytea not null,
    contact       bytea not null,
    opened_at     timestamptz not null,
    activated_at  timestamptz,
    unique (client_id, email_hash),
    unique (client_id, phone_hash)
);

-- The newest one-time code of each channel, hashed; a new one takes the place of the old.
create table customer_code (
    account_id uuid not null references customer_account on delete cascade,
    channel    text not null check (channel in ('EMAIL', 'SMS')),
    code_hash  bytea not null,
    attempts   integer not null default 0,
    expires_at timestamptz not null,
    used_at    timestamptz,
    primary key (account_id, channel)
);

-- Refresh tokens by their jti. Each use brings the next of its family; a second use ends the family.
create table customer_refresh_token (
    id         uuid primary key,
    family     uuid not null,
    account_id uuid not null references customer_account on delete cascade,
    expires_at timestamptz not null,
    used_at    timestamptz,
    revoked_at timestamptz
);
create index customer_refresh_token_family on customer_refresh_token (family);
create index customer_refresh_token_expiry on customer_refresh_token (expires_at);
create index customer_refresh_token_account on customer_refresh_token (account_id);
