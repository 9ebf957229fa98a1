-- Which registries the cases of a client ask.
create table registry_switch (
    client_id uuid not null references client,
    kind      text not null check (kind in ('AADHAAR', 'PAN', 'BANK', 'CKYC')),
    primary key (client_id, kind)
);
