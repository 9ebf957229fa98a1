-- What a client may still spend, and every change of it.
create table credit_balance (
    client_id uuid primary key references client,
    balance   bigint not null check (balance >= 0)
);
create table credit_entry (
    id        bigint generated always as identity primary key,
    client_id uuid not null references client,
    change    bigint not null check (change <> 0),
    balance   bigint not null,
    made_at   timestamptz not null
);
create index credit_entry_newest on credit_entry (client_id, id desc);
