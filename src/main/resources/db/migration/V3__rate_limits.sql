-- Unlogged: written at every request, and a count lost in a crash harms nobody.
create unlogged table rate_limit (
    id         text primary key,
    state      bytea,
    expires_at bigint
);
create index rate_limit_expiry on rate_limit (expires_at);
