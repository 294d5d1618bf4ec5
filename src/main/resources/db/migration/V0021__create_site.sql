-- What this site says of itself; one row, there from the first start.
create table site (
  id int primary key default 1 check (id = 1),
  name text not null default 'Chưa khai báo tên trang thông tin',
  short_name text not null default 'Loa',
  slogan text not null default '',
  governing_agency text not null default 'Chưa khai báo',
  operating_agency text not null default 'Chưa khai báo',
  responsible_person text not null default 'Chưa khai báo',
  licence text not null default 'Chưa khai báo',
  address text not null default 'Chưa khai báo',
  phone text not null default 'Chưa khai báo',
  email text not null default 'Chưa khai báo',
  republication text not null default 'Ghi rõ nguồn khi phát hành lại thông tin từ trang này.'
);
