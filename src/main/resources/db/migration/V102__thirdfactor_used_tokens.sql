-- The SHA-256 of what was signed, for as long as its age would let a token be taken again.
create table thirdfactor_used_token (
    hash bytea primary key check (length(hash) = 32),
    over timestamptz not null
);
create index thirdfactor_used_token_over on thirdfactor_used_token (over);
