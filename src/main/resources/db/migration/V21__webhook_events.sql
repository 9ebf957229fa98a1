-- What was raised, as the bytes to be sent, encrypted with the session's data key.
create table webhook_event (
    id         text primary key,
    client_id  uuid not null references client,
    session_id uuid not null,
    event      text not null,
    occurrence text not null,
    body       bytea not null,
    raised_at  timestamptz not null,
    state      text not null check (state in ('PENDING', 'DELIVERED', 'GIVEN_UP', 'NOT_SENT')),
    unique (session_id, event, occurrence)
);
create index webhook_event_newest on webhook_event (client_id, raised_at desc);
