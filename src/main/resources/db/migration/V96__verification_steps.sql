-- What each step of a verification found, encrypted with the account's key.
create table customer_finding (
    account_id uuid not null references customer_account on delete cascade,
    kind       text not null,
    finding    bytea not null,
    found_at   timestamptz not null,
    primary key (account_id, kind)
);

-- Which submission is verified, what an external provider calls its check of it, and what the rules doubt.
alter table customer_profile
    add column submission_id uuid,
    add column provider_check text,
    add column concerns text not null default '',
    drop column report;
