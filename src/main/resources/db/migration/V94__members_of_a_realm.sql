-- Members who sign in at a realm are known by its identifier for them, which stays when their address changes.
alter table member add column subject text;
create unique index member_subject on member (client_id, subject);
