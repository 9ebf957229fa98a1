-- Where a client wants to hear. Secrets are encrypted with the client's data key.
create table webhook_endpoint (
    client_id             uuid primary key references client,
    url                   text not null,
    secret                bytea not null,
    previous_secret       bytea,
    previous_secret_until timestamptz,
    configured_at         timestamptz not null,
    failing_since         timestamptz,
    disabled_at           timestamptz,
    disabled_reason       text check (disabled_reason in ('GONE', 'FAILING')),
    check ((previous_secret is null) = (previous_secret_until is null)),
    check ((disabled_at is null) = (disabled_reason is null))
);
