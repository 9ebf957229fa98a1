-- Where customers live in a realm of Keycloak, the realm has their passwords, and the account knows which user it is.
alter table customer_account alter column password_hash drop not null;
alter table customer_account add column realm_user uuid unique;
alter table customer_account add constraint customer_account_one_password
    check (password_hash is null or realm_user is null);

-- Users that are being made in the realm, until their account is there too. What stays was cut short: the realm's user
-- is to be removed.
create table realm_enrolment (
    account_id uuid primary key,
    begun_at   timestamptz not null
);
