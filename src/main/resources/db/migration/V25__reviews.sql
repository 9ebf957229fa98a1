create table review (
    id uuid primary key,
    session_id uuid not null references kyc_session (id),
    task_id text not null unique,
    reviewer text not null,
    decision text not null,
    reason_code text,
    sealed_comment bytea,
    documents text not null,
    saved_at timestamptz not null,
    settled_at timestamptz
);

create index review_of_session on review (session_id, settled_at);
