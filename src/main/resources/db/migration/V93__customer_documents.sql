-- Documents of customers, one of each type; the file lies encrypted in the document store.
create table customer_document (
    id          uuid primary key,
    account_id  uuid not null references customer_account on delete cascade,
    type        text not null check (type in ('IDENTITY_FRONT', 'IDENTITY_BACK', 'SELFIE', 'PROOF_OF_ADDRESS')),
    bucket      text not null,
    path        text not null,
    media_type  text not null,
    size        bigint not null,
    name        bytea not null,
    status      text not null check (status in ('PENDING', 'PROCESSING', 'VERIFIED', 'REJECTED', 'EXPIRED')),
    score       double precision,
    uploaded_at timestamptz not null,
    verified_at timestamptz,
    unique (account_id, type)
);
