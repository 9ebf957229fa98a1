-- Payments: the customer and the link are Fernet tokens.
create table decentro_payment (
    reference_id text primary key,
    client_id    uuid not null references client,
    operation_id text,
    amount       numeric(12, 2) not null check (amount > 0),
    customer     text not null,
    link         text,
    status       text not null check (status in ('INITIATED', 'PENDING', 'SUCCESS', 'FAILED', 'UNKNOWN')),
    initiated_at timestamptz not null,
    settled_at   timestamptz
);
create index decentro_payment_operation on decentro_payment (operation_id);

-- The SHA-256 of every genuine webhook that was heard, so that none counts twice.
create table decentro_event (
    digest   bytea primary key,
    heard_at timestamptz not null
);
