-- Days on which offices do not work though they are Monday to Friday, and days off that are worked instead: Labour
-- Code 45/2019/QH14, articles 111 and 112, as announced for 2024 to 2026. What is marked "dự kiến" follows from the
-- law and the lunar calendar; `./loa reference` puts in its place what is announced each year.
create table holiday (
  day date primary key,
  name text not null,
  works boolean not null default false
);
insert into holiday (day, name, works) values
  ('2024-01-01', 'Tết Dương lịch', false),
  ('2024-02-08', 'Tết Nguyên đán', false),
  ('2024-02-09', 'Tết Nguyên đán', false),
  ('2024-02-12', 'Tết Nguyên đán', false),
  ('2024-02-13', 'Tết Nguyên đán', false),
  ('2024-02-14', 'Tết Nguyên đán', false),
  ('2024-04-18', 'Giỗ Tổ Hùng Vương', false),
  ('2024-04-29', 'Ngày Chiến thắng (hoán đổi)', false),
  ('2024-04-30', 'Ngày Chiến thắng', false),
  ('2024-05-01', 'Ngày Quốc tế lao động', false),
  ('2024-05-04', 'Làm bù ngày 29/4/2024', true),
  ('2024-09-02', 'Quốc khánh', false),
  ('2024-09-03', 'Quốc khánh', false),
  ('2025-01-01', 'Tết Dương lịch', false),
  ('2025-01-27', 'Tết Nguyên đán', false),
  ('2025-01-28', 'Tết Nguyên đán', false),
  ('2025-01-29', 'Tết Nguyên đán', false),
  ('2025-01-30', 'Tết Nguyên đán', false),
  ('2025-01-31', 'Tết Nguyên đán', false),
  ('2025-04-07', 'Giỗ Tổ Hùng Vương', false),
  ('2025-04-26', 'Làm bù ngày 02/5/2025', true),
  ('2025-04-30', 'Ngày Chiến thắng', false),
  ('2025-05-01', 'Ngày Quốc tế lao động', false),
  ('2025-05-02', 'Ngày Quốc tế lao động (hoán đổi)', false),
  ('2025-09-01', 'Quốc khánh', false),
  ('2025-09-02', 'Quốc khánh', false),
  ('2026-01-01', 'Tết Dương lịch', false),
  ('2026-01-02', 'Tết Dương lịch (hoán đổi)', false),
  ('2026-01-10', 'Làm bù ngày 02/01/2026', true),
  ('2026-02-16', 'Tết Nguyên đán', false),
  ('2026-02-17', 'Tết Nguyên đán', false),
  ('2026-02-18', 'Tết Nguyên đán', false),
  ('2026-02-19', 'Tết Nguyên đán', false),
  ('2026-02-20', 'Tết Nguyên đán', false),
  ('2026-04-27', 'Giỗ Tổ Hùng Vương (nghỉ bù)', false),
  ('2026-04-30', 'Ngày Chiến thắng', false),
  ('2026-05-01', 'Ngày Quốc tế lao động', false),
  ('2026-08-22', 'Làm bù ngày 31/8/2026', true),
  ('2026-08-31', 'Quốc khánh (hoán đổi)', false),
  ('2026-09-01', 'Quốc khánh', false),
  ('2026-09-02', 'Quốc khánh', false),
  ('2027-01-01', 'Tết Dương lịch (dự kiến)', false),
  ('2027-02-05', 'Tết Nguyên đán (dự kiến)', false),
  ('2027-02-08', 'Tết Nguyên đán (dự kiến)', false),
  ('2027-02-09', 'Tết Nguyên đán (dự kiến)', false),
  ('2027-02-10', 'Tết Nguyên đán (nghỉ bù, dự kiến)', false),
  ('2027-02-11', 'Tết Nguyên đán (nghỉ bù, dự kiến)', false),
  ('2027-04-16', 'Giỗ Tổ Hùng Vương (dự kiến)', false),
  ('2027-04-30', 'Ngày Chiến thắng (dự kiến)', false),
  ('2027-05-03', 'Ngày Quốc tế lao động (nghỉ bù, dự kiến)', false),
  ('2027-09-02', 'Quốc khánh (dự kiến)', false),
  ('2027-09-03', 'Quốc khánh (dự kiến)', false),
  ('2028-01-03', 'Tết Dương lịch (nghỉ bù, dự kiến)', false),
  ('2028-01-25', 'Tết Nguyên đán (dự kiến)', false),
  ('2028-01-26', 'Tết Nguyên đán (dự kiến)', false),
  ('2028-01-27', 'Tết Nguyên đán (dự kiến)', false),
  ('2028-01-28', 'Tết Nguyên đán (dự kiến)', false),
  ('2028-01-31', 'Tết Nguyên đán (nghỉ bù, dự kiến)', false),
  ('2028-04-04', 'Giỗ Tổ Hùng Vương (dự kiến)', false),
  ('2028-05-01', 'Ngày Quốc tế lao động (dự kiến)', false),
  ('2028-05-02', 'Ngày Chiến thắng (nghỉ bù, dự kiến)', false),
  ('2028-09-01', 'Quốc khánh (dự kiến)', false),
  ('2028-09-04', 'Quốc khánh (nghỉ bù, dự kiến)', false),
  ('2029-01-01', 'Tết Dương lịch (dự kiến)', false),
  ('2029-02-12', 'Tết Nguyên đán (dự kiến)', false),
  ('2029-02-13', 'Tết Nguyên đán (dự kiến)', false),
  ('2029-02-14', 'Tết Nguyên đán (dự kiến)', false),
  ('2029-02-15', 'Tết Nguyên đán (dự kiến)', false),
  ('2029-02-16', 'Tết Nguyên đán (dự kiến)', false),
  ('2029-04-23', 'Giỗ Tổ Hùng Vương (dự kiến)', false),
  ('2029-04-30', 'Ngày Chiến thắng (dự kiến)', false),
  ('2029-05-01', 'Ngày Quốc tế lao động (dự kiến)', false),
  ('2029-09-03', 'Quốc khánh (dự kiến)', false),
  ('2029-09-04', 'Quốc khánh (nghỉ bù, dự kiến)', false),
  ('2030-01-01', 'Tết Dương lịch (dự kiến)', false),
  ('2030-02-01', 'Tết Nguyên đán (dự kiến)', false),
  ('2030-02-04', 'Tết Nguyên đán (dự kiến)', false),
  ('2030-02-05', 'Tết Nguyên đán (dự kiến)', false),
  ('2030-02-06', 'Tết Nguyên đán (nghỉ bù, dự kiến)', false),
  ('2030-02-07', 'Tết Nguyên đán (nghỉ bù, dự kiến)', false),
  ('2030-04-12', 'Giỗ Tổ Hùng Vương (dự kiến)', false),
  ('2030-04-30', 'Ngày Chiến thắng (dự kiến)', false),
  ('2030-05-01', 'Ngày Quốc tế lao động (dự kiến)', false),
  ('2030-09-02', 'Quốc khánh (dự kiến)', false),
  ('2030-09-03', 'Quốc khánh (dự kiến)', false);

-- As before, in one expression, which PostgreSQL puts in place of the call.
create or replace function office_seconds(t timestamp) returns bigint language sql immutable parallel safe as $$
  select ((t::date - date '1970-01-05') / 7 * 5 + least((t::date - date '1970-01-05') % 7, 5)) * bigint '28800'
    + case when (t::date - date '1970-01-05') % 7 >= 5 then 0 else
        least(greatest(extract(epoch from t::time)::bigint - 27000, 0), 14400)
        + least(greatest(extract(epoch from t::time)::bigint - 46800, 0), 14400) end
$$;

-- Office seconds between two moments, without holidays and with the days that are worked instead; 0 when the moments
-- stand the wrong way round. The hours of any such day are those of a Monday.
create or replace function office_seconds(began timestamptz, ended timestamptz) returns bigint
language plpgsql stable parallel safe as $$
declare
  b timestamp := began at time zone 'Asia/Ho_Chi_Minh';
  e timestamp := ended at time zone 'Asia/Ho_Chi_Minh';
begin
  return greatest(0, office_seconds(e) - office_seconds(b) + coalesce((
    select sum((case when works then 1 else -1 end) * (
      office_seconds(timestamp '1970-01-05' + least(e - day::timestamp, interval '1 day'))
      - office_seconds(timestamp '1970-01-05' + greatest(b - day::timestamp, interval '0'))))
    from holiday
    where day between b::date and e::date and works = (extract(isodow from day) > 5)), 0)::bigint);
end
$$;
