-- The import that another one takes back, and how many of its changes are still to be taken back.
alter table batch add column undoes text;
alter table batch add column remaining bigint not null default 0;
update batch set undoes = (
  select c.batch from change u join change c on c.book = u.book and c.no = u.undoes
  where u.book = batch.book and u.batch = batch.id and c.batch is not null limit 1
);

-- The changes of one import in their order.
drop index change_batch;
create index change_batch on change (batch, no) where batch is not null;
