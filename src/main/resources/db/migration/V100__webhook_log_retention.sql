-- What was sent and answered goes after a while; that it was, and what came of it, stays.
alter table webhook_event alter column body drop not null;
create index webhook_event_kept on webhook_event (raised_at) where body is not null;
create index webhook_attempt_kept on webhook_attempt (attempted_at) where exchange is not null;
