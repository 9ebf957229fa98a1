-- The head of each client's chain; its row lock lets one writer at a time append.
create table audit_chain (
    client_id uuid primary key references client,
    sequence  bigint not null,
    hash      bytea not null
);

create table audit_entry (
    client_id uuid not null references client,
    sequence  bigint not null check (sequence >= 1),
    at        timestamptz not null,
    actor     text not null,
    action    text not null,
    subject   uuid,
    details   text not null,
    previous  bytea not null,
    hash      bytea not null,
    primary key (client_id, sequence)
);
create index audit_entry_subject on audit_entry (subject);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name;
end
$$;

create trigger audit_entry_append_only
    before update or delete or truncate on audit_entry
    for each statement execute function refuse_change();
