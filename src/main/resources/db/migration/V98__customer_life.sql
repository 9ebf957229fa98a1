-- Customers who are suspended: on what grounds, and the status that waits for their reinstatement.
create table customer_suspension (
    account_id    uuid primary key references customer_account on delete cascade,
    status_before text not null check (status_before in ('PENDING', 'APPROVED', 'REJECTED', 'EXPIRED')),
    grounds       text not null,
    suspended_at  timestamptz not null
);

-- Whom a message is for, so that it is forgotten with them.
alter table notification add column person_id uuid;
create index notification_person on notification (person_id) where person_id is not null;

-- The list of customers, newest first.
create index customer_account_age on customer_account (opened_at desc, id);
