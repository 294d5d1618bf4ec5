-- What helps readers to find: words that mean the same, pieces that editors put first, and what was
-- asked in vain.
create table synonym (
  id bigint generated always as identity primary key,
  words text[] not null check (cardinality(words) >= 2),
  changed_by text not null,
  changed_at timestamptz not null default now()
);
insert into synonym (words, changed_by) values
  ('{NTM,nông thôn mới}', 'loa'),
  ('{MTQG,mục tiêu quốc gia}', 'loa'),
  ('{GNBV,giảm nghèo bền vững}', 'loa'),
  ('{DTTS,dân tộc thiểu số}', 'loa'),
  ('{DTTS&MN,dân tộc thiểu số và miền núi}', 'loa'),
  ('{UBND,ủy ban nhân dân}', 'loa'),
  ('{HĐND,hội đồng nhân dân}', 'loa'),
  ('{MTTQ,mặt trận tổ quốc}', 'loa'),
  ('{OCOP,mỗi xã một sản phẩm}', 'loa'),
  ('{HTX,hợp tác xã}', 'loa'),
  ('{BCĐ,ban chỉ đạo}', 'loa'),
  ('{BHYT,bảo hiểm y tế}', 'loa'),
  ('{CĐS,chuyển đổi số}', 'loa');

create table promotion (
  id bigint generated always as identity primary key,
  -- As compared: words without accents between single blanks.
  question text not null,
  shown text not null,
  article_id bigint not null references article on delete cascade,
  last_day date not null,
  changed_by text not null,
  changed_at timestamptz not null default now(),
  unique (question, article_id)
);
create index promotion_article on promotion (article_id);

-- Counts alone: who asked is kept nowhere.
create table search_count (
  day date not null,
  question text not null,
  asked int not null,
  missed int not null,
  primary key (day, question)
);

-- What one node does for all.
create table search_chore (
  name text primary key,
  taken_until timestamptz not null
);
