-- What registries told about people. The person and the question are found by keyed hashes; what was asked (Aadhaar
-- XML, PAN, bank details) and what was answered are Fernet tokens.
create table registry_check (
    id           uuid primary key,
    client_id    uuid not null references client,
    subject      bytea not null,
    session_id   uuid,
    kind         text not null check (kind in ('AADHAAR', 'PAN', 'BANK', 'CKYC')),
    inputs       bytea not null,
    operation_id text not null,
    reference_id text not null,
    status       text not null check (status in ('VERIFIED', 'NOT_VERIFIED', 'NOT_FOUND', 'PENDING')),
    question     text not null,
    answer       text not null,
    asked_at     timestamptz not null
);
create index registry_check_latest on registry_check (client_id, subject, asked_at desc);
create index registry_check_operation on registry_check (operation_id);
create index registry_check_age on registry_check (asked_at);
