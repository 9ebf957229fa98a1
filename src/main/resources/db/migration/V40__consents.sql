-- What people agreed to. The person is found by a keyed hash; who it is, the notice's words and the address are
-- encrypted with the row's own key. Session ids are not foreign keys: the proof of consent outlives an erased session.
create table consent (
    id             uuid primary key,
    client_id      uuid not null references client,
    subject        bytea not null,
    session_id     uuid,
    purposes       text[] not null check (cardinality(purposes) > 0),
    notice_version text not null,
    language       text not null,
    channel        text not null,
    given_at       timestamptz not null,
    withdrawn_at   timestamptz,
    data_key       bytea not null,
    person         bytea not null,
    notice         bytea not null,
    address        bytea
);
create index consent_subject on consent (client_id, subject, given_at desc);

-- A consent can be withdrawn once and is otherwise as it was given.
create function refuse_change_of_consent() returns trigger language plpgsql as $$
begin
    if old.withdrawn_at is null and new.withdrawn_at is not null
        and to_jsonb(new) - 'withdrawn_at' = to_jsonb(old) - 'withdrawn_at' then
        return new;
    end if;
    raise exception 'consent changes only by withdrawal';
end
$$;

create trigger consent_changes_only_by_withdrawal
    before update on consent
    for each row execute function refuse_change_of_consent();
