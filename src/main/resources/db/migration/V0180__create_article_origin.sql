-- Where a piece came from that another system had published: what makes an import repeatable.
create table article_origin (
  origin text primary key,
  article_id bigint not null references article,
  file text not null,
  item int not null,
  approver text not null,
  imported_at timestamptz not null
);
create index article_origin_of_article on article_origin (article_id);

-- Addresses of the old site, decoded, without a slash at the end; readers are sent on from them.
create table old_address (
  path text primary key,
  article_id bigint not null references article
);
create index old_address_of_article on old_address (article_id);
