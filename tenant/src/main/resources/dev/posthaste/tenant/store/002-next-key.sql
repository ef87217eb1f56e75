-- Beside the key that signs there is the one that will follow it. A key without a state is neither.
alter table signing_key add column state text check (state in ('current', 'next'));

update signing_key
set state = 'current'
where rowid = (select rowid from signing_key order by created_at desc, rowid desc limit 1);

create unique index signing_key_by_state on signing_key (state);
