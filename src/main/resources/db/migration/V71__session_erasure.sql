-- Erasing a session takes along everything that is kept of it.
alter table kyc_document drop constraint kyc_document_session_id_fkey,
    add constraint kyc_document_session_id_fkey
    foreign key (session_id) references kyc_session (id) on delete cascade;
alter table session_check drop constraint session_check_session_id_fkey,
    add constraint session_check_session_id_fkey
    foreign key (session_id) references kyc_session (id) on delete cascade;
alter table session_verdict drop constraint session_verdict_session_id_fkey,
    add constraint session_verdict_session_id_fkey
    foreign key (session_id) references kyc_session (id) on delete cascade;
alter table live_photo_mark drop constraint live_photo_mark_session_id_fkey,
    add constraint live_photo_mark_session_id_fkey
    foreign key (session_id) references kyc_session (id) on delete cascade;
alter table review drop constraint review_session_id_fkey,
    add constraint review_session_id_fkey
    foreign key (session_id) references kyc_session (id) on delete cascade;
create index registry_check_session on registry_check (session_id) where session_id is not null;
