-- What the library's filter asks for: few of many.
create index media_file_undescribed on media_file (id) where alt = '';
