-- Whoever sets used_at uses the challenge up. Rows are swept a while after they expired.
create table liveness_challenge (
    id         uuid primary key,
    steps      text not null,
    nonce      text not null,
    signature  text not null,
    owner      text,
    issued_at  timestamptz not null,
    expires_at timestamptz not null,
    used_at    timestamptz
);
create index liveness_challenge_expiry on liveness_challenge (expires_at);
