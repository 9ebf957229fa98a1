-- An erasure under way is a state of the account: nothing else follows.
alter table customer_account drop constraint customer_account_state_check;
alter table customer_account add constraint customer_account_state_check
    check (state in ('PENDING', 'ACTIVE', 'DISABLED', 'ERASING'));

-- What external providers keep of customers, of earlier submissions too.
create table customer_handover (
    account_id     uuid not null references customer_account on delete cascade,
    provider       text not null,
    provider_check text not null,
    primary key (account_id, provider, provider_check)
);
insert into customer_handover (account_id, provider, provider_check)
    select account_id, provider, provider_check from customer_profile
    where provider is not null and provider_check is not null;
