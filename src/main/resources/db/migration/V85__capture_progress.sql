-- How far a person is with a session on the pages of this server, whichever browser they go on in. The consent is not
-- referred to, because ledgers keep what sessions forget.
create table capture_progress (
    session_id  uuid primary key references kyc_session (id) on delete cascade,
    client_id   uuid not null references client (id),
    consent_id  uuid,
    declined_at timestamptz,
    photographs boolean not null default false, -- instead of DigiLocker
    still_photo boolean not null default false, -- instead of the challenge
    attempts    integer not null default 0      -- at the challenge
);

-- The challenge that the person met in front of the camera when the photo was taken; null if nothing was asked of them.
alter table kyc_document add column challenge_id uuid;
