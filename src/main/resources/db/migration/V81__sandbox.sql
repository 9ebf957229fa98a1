-- How a test client asked a session to end; live clients' sessions have no row here.
create table sandbox_outcome (
    session_id uuid primary key references kyc_session (id) on delete cascade,
    outcome    text not null,
    asked_at   timestamptz not null
);
