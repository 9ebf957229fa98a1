-- One row per attempt: the receiver's status, or one word for why there is none. Answers' bodies are not kept.
create table webhook_attempt (
    id           uuid primary key,
    event_id     text not null references webhook_event on delete cascade,
    attempted_at timestamptz not null,
    status       integer,
    failure      text,
    duration_ms  bigint not null,
    check ((status is null) <> (failure is null))
);
create index webhook_attempt_event on webhook_attempt (event_id, attempted_at);
