-- A sandbox is a client of its own, so that every wall between clients parts test data from live data too.
alter table client
    add sandbox_of uuid unique references client,
    add require_liveness_challenge boolean not null default false,
    add check (sandbox_of <> id);
alter table client alter require_liveness_challenge drop default;
