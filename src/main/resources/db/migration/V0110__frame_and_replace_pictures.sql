-- What crops are made around, in per cent of width and height.
alter table media_file add column focus_x int not null default 50 check (focus_x between 0 and 100);
alter table media_file add column focus_y int not null default 50 check (focus_y between 0 and 100);

alter table media_file add column animated boolean not null default false;

-- A fingerprint of the file without what it says about itself; empty for what came in before.
alter table media_file add column pixels text not null default '';
create index media_file_sha256 on media_file (sha256);
create index media_file_pixels on media_file (pixels) where pixels <> '';

-- What the renditions were made by: empty while they wait, so that any node goes on after any stop.
alter table media_file add column rendering text not null default '';
create index media_file_rendering on media_file (rendering, id);
