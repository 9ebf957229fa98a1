-- An event on its way to one endpoint. Deliveries from before there were several are named like their event, because
-- that is what the cases that carry them know.
create table webhook_delivery (
    id          text primary key,
    event_id    text not null references webhook_event on delete cascade,
    client_id   uuid not null references client,
    endpoint_id uuid references webhook_endpoint on delete set null,
    origin      text not null check (origin in ('RAISED', 'REPLAYED', 'TEST')),
    state       text not null check (state in ('PENDING', 'DELIVERED', 'GIVEN_UP')),
    created_at  timestamptz not null
);
create index webhook_delivery_newest on webhook_delivery (client_id, created_at desc);
create index webhook_delivery_of_endpoint on webhook_delivery (endpoint_id, created_at desc);
create index webhook_delivery_of_event on webhook_delivery (event_id);

insert into webhook_delivery (id, event_id, client_id, endpoint_id, origin, state, created_at)
select event.id, event.id, event.client_id, endpoint.id, 'RAISED', event.state, event.raised_at
from webhook_event event left join webhook_endpoint endpoint on endpoint.client_id = event.client_id
where event.state <> 'NOT_SENT';

alter table webhook_event drop column state;
alter table webhook_event alter column session_id drop not null; -- a test belongs to no session

-- What went over the wire, encrypted as the event is.
alter table webhook_attempt add column delivery_id text references webhook_delivery on delete cascade;
alter table webhook_attempt add column exchange bytea;
update webhook_attempt set delivery_id = event_id;
alter table webhook_attempt alter column delivery_id set not null;
alter table webhook_attempt drop column event_id; -- and its index
create index webhook_attempt_of_delivery on webhook_attempt (delivery_id, attempted_at);
