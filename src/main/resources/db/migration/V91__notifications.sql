-- Messages to people. Receiver and content are encrypted with the client's key and removed once the message was sent or
-- given up.
create table notification (
    id         uuid primary key,
    client_id  uuid not null references client,
    channel    text not null check (channel in ('EMAIL', 'SMS')),
    template   text not null,
    state      text not null check (state in ('PENDING', 'SENT', 'GIVEN_UP', 'EXPIRED')),
    content    bytea,
    queued_at  timestamptz not null,
    not_after  timestamptz,
    settled_at timestamptz
);
create index notification_age on notification (queued_at);
