-- The portal lists a client's sessions newest first, and counts those of the last days.
create index kyc_session_of_client on kyc_session (client_id, opened_at desc, id desc);

-- How many requests a client sent on a day (UTC), by what became of them; added to every few seconds.
create table request_count (
    client_id uuid not null references client,
    day       date not null,
    outcome   text not null check (outcome in ('ANSWERED', 'REFUSED', 'LIMITED', 'FAILED')),
    requests  bigint not null,
    primary key (client_id, day, outcome)
);
