-- How long pieces stay in each step is read from their history; office hours are Monday to Friday,
-- 07:30-11:30 and 13:00-17:00 in Vietnam.
create index article_history_at on article_history (at);
create index article_waiting_anywhere on article (state, state_since)
  where state in ('SUBMITTED', 'EDITED', 'APPRAISED', 'APPROVED');

-- Office seconds from Monday, 5 January 1970, to a local time.
create function office_seconds(t timestamp) returns bigint language sql immutable parallel safe as $$
  select (w.weeks * 5 + least(w.day, 5)) * 28800
    + case when w.day >= 5 then 0 else
        least(greatest(extract(epoch from t::time)::bigint - 27000, 0), 14400)
        + least(greatest(extract(epoch from t::time)::bigint - 46800, 0), 14400) end
  from (select floor((t::date - date '1970-01-05') / 7.0)::bigint as weeks,
    (t::date - date '1970-01-05') - 7 * floor((t::date - date '1970-01-05') / 7.0)::bigint as day) w
$$;

-- Office seconds between two moments; 0 when they stand the wrong way round.
create function office_seconds(began timestamptz, ended timestamptz) returns bigint
language sql immutable parallel safe as $$
  select greatest(0, office_seconds(ended at time zone 'Asia/Ho_Chi_Minh')
    - office_seconds(began at time zone 'Asia/Ho_Chi_Minh'))
$$;
