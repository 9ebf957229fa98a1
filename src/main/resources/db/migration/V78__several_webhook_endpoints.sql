-- A client hears in several places, each with its own secret and its own choice of events; none chosen means all.
alter table webhook_endpoint add column id uuid not null default gen_random_uuid();
alter table webhook_endpoint alter column id drop default;
alter table webhook_endpoint drop constraint webhook_endpoint_pkey, add primary key (id);

alter table webhook_endpoint add column events text[] not null default '{}';
alter table webhook_endpoint add column description text;
alter table webhook_endpoint add column created_at timestamptz;
update webhook_endpoint set created_at = configured_at;
alter table webhook_endpoint alter column created_at set not null;

alter table webhook_endpoint drop constraint webhook_endpoint_disabled_reason_check;
alter table webhook_endpoint add constraint webhook_endpoint_disabled_reason_check
    check (disabled_reason in ('GONE', 'FAILING', 'BY_CLIENT'));

create index webhook_endpoint_of_client on webhook_endpoint (client_id, created_at);
