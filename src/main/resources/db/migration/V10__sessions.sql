create table kyc_user (
    id uuid primary key,
    client_id uuid not null references client (id),
    external_user_id text not null,
    opened_at timestamptz not null,
    unique (client_id, external_user_id)
);

create table kyc_session (
    id uuid primary key,
    client_id uuid not null references client (id),
    user_id uuid not null references kyc_user (id),
    external_user_id text not null,
    state text not null,
    round integer not null,
    data_key bytea not null,
    sealed_contact bytea,
    face_match_score double precision,
    liveness_score double precision,
    rejection_reason text,
    opened_at timestamptz not null,
    updated_at timestamptz not null
);

create index kyc_session_of_user on kyc_session (user_id, opened_at desc);

create table kyc_document (
    id uuid primary key,
    session_id uuid not null references kyc_session (id),
    kind text not null,
    bucket text not null,
    path text not null,
    media_type text not null,
    content_hash text not null,
    state text not null,
    withheld boolean not null,
    sealed_reading bytea,
    sealed_portrait bytea,
    number_hash text,
    failure text,
    received_at timestamptz not null,
    unique (bucket, path)
);

create index kyc_document_of_session on kyc_document (session_id);
create index kyc_document_by_number on kyc_document (number_hash) where number_hash is not null;

-- what a step of the case found, once per round; scores and words, never personal data
create table session_check (
    session_id uuid not null references kyc_session (id),
    round integer not null,
    step text not null,
    findings text not null,
    found_at timestamptz not null,
    primary key (session_id, round, step)
);

-- a verdict with everything it was made from; number counts the verdicts of a session
create table session_verdict (
    session_id uuid not null references kyc_session (id),
    number integer not null,
    outcome text not null,
    concerns text not null,
    inputs text not null,
    thresholds text not null,
    rules text not null,
    decided_at timestamptz not null,
    primary key (session_id, number)
);

-- perceptual marks of earlier live photos, masked for each client, to notice a photo that is used again
create table live_photo_mark (
    session_id uuid primary key references kyc_session (id),
    client_id uuid not null references client (id),
    user_id uuid not null references kyc_user (id),
    mark bigint not null,
    marked_at timestamptz not null
);

create index live_photo_mark_of_client on live_photo_mark (client_id);
