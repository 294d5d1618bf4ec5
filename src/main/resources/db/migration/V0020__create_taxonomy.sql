-- By what the public finds things. Names sort as Vietnamese wherever they are ordered.
create table section (
  slug text primary key,
  name text collate "vi-x-icu" not null check (name is nfc normalized),
  description text not null default '',
  steps int not null check (steps between 1 and 3),
  position int not null
);

create table programme (
  code text primary key,
  slug text not null unique,
  name text collate "vi-x-icu" not null check (name is nfc normalized),
  short_name text collate "vi-x-icu" not null check (short_name is nfc normalized),
  period text not null,
  parent text references programme,
  steps int not null default 1 check (steps between 1 and 3),
  position int not null,
  uncertain boolean not null default false,
  note text not null default ''
);

create table theme (
  code text primary key,
  programme text not null references programme,
  parent text references theme,
  name text collate "vi-x-icu" not null check (name is nfc normalized),
  kind text not null,
  position int not null,
  uncertain boolean not null default false,
  note text not null default ''
);

-- Levels are words, not numbers: the district level ended on 30 June 2025. A missing date means
-- "as long as anybody remembers" or "until further notice".
create table area (
  code text primary key,
  slug text not null unique,
  name text collate "vi-x-icu" not null check (name is nfc normalized),
  kind text not null,
  level text not null,
  parent text references area,
  valid_from date,
  valid_to date,
  -- the code is ours, until the official one is known
  uncertain boolean not null default false,
  check (valid_from <= valid_to)
);
create index area_parent on area (parent);

create table area_successor (
  from_code text not null references area,
  to_code text not null references area,
  act text not null default '',
  primary key (from_code, to_code)
);

-- Tags of BCP 47. An autonym that no speaker has confirmed yet is uncertain.
create table language (
  tag text primary key,
  name text collate "vi-x-icu" not null check (name is nfc normalized),
  autonym text not null check (autonym is nfc normalized),
  written boolean not null,
  position int not null,
  uncertain boolean not null
);

insert into language (tag, name, autonym, written, position, uncertain) values
  ('vi', 'Tiếng Việt', 'Tiếng Việt', true, 1, false),
  ('en', 'Tiếng Anh', 'English', true, 2, false),
  ('hmn', 'Tiếng Mông', 'Lus Hmôngz', true, 3, true),
  ('ium', 'Tiếng Dao', 'Iu Mienh', true, 4, true),
  ('mji', 'Tiếng Dao (Kim Mun)', 'Kim Mun', true, 5, true),
  ('tyz', 'Tiếng Tày', 'Tày', true, 6, true),
  ('nut', 'Tiếng Nùng', 'Nùng', true, 7, true),
  ('pcc', 'Tiếng Giáy', 'Giáy', true, 8, true),
  ('blt', 'Tiếng Thái (Thái Đen)', 'Táy Đăm', true, 9, true),
  ('twh', 'Tiếng Thái (Thái Trắng)', 'Táy Đón', true, 10, true),
  ('hni', 'Tiếng Hà Nhì', 'Hà Nhì', true, 11, true),
  ('phh', 'Tiếng Phù Lá', 'Phù Lá', false, 12, true),
  ('lgh', 'Tiếng Xá Phó', 'Xá Phó', false, 13, true);
