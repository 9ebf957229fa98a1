-- Who made a link; when they go, the links they made that nobody took up go with them. Null for the operator's staff.
alter table member_invitation add column invited_by uuid references member on delete cascade;
create index member_invitation_of_inviter on member_invitation (invited_by);
