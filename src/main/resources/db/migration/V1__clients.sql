create table client (
    id                  uuid primary key,
    slug                text not null unique,
    name                text not null,
    requests_per_minute integer not null check (requests_per_minute >= 1),
    resume_open_session boolean not null,
    notice_reused_photos boolean not null,
    event_id_style      text not null check (event_id_style in ('PREFIXED', 'UUID')),
    data_key            bytea not null,
    created_at          timestamptz not null
);
