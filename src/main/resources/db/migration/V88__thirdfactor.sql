-- What a client signs its KYC requests with. The secrets are encrypted with the client's data key.
create table thirdfactor_tenant (
    id                    uuid primary key,
    client_id             uuid not null unique references client,
    iss                   text not null unique,
    token                 text not null,
    secret                bytea not null,
    previous_secret       bytea,
    previous_secret_until timestamptz,
    issued_at             timestamptz not null,
    check ((previous_secret is null) = (previous_secret_until is null))
);
-- What a tenant asked for with a session, encrypted with the session's data key.
create table thirdfactor_request (
    session_id uuid primary key references kyc_session (id) on delete cascade,
    client_id  uuid not null references client,
    claims     bytea not null
);
-- A session may have one receiver of its own, which is in no table of endpoints.
alter table webhook_delivery drop constraint webhook_delivery_origin_check;
alter table webhook_delivery add constraint webhook_delivery_origin_check
    check (origin in ('RAISED', 'REPLAYED', 'TEST', 'CALLBACK'));
