-- What customers told about themselves, encrypted with the account's key, and how far their KYC has come.
create table customer_profile (
    id           uuid primary key,
    account_id   uuid not null unique references customer_account on delete cascade,
    status       text not null
        check (status in ('PENDING', 'UNDER_REVIEW', 'APPROVED', 'REJECTED', 'EXPIRED', 'SUSPENDED')),
    answers      bytea not null,
    reasons      text not null,
    report       text,
    provider     text,
    score        double precision,
    created_at   timestamptz not null,
    updated_at   timestamptz not null,
    submitted_at timestamptz,
    decided_at   timestamptz
);

-- What reviewers decided, one decision for each task.
create table customer_review (
    task_id    text primary key,
    account_id uuid not null references customer_account on delete cascade,
    reviewer   text not null,
    decision   text not null check (decision in ('APPROVE', 'REJECT', 'ASK_AGAIN')),
    reason     text not null,
    decided_at timestamptz not null
);
