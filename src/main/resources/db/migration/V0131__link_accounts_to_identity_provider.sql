-- An administrator says by which name somebody is known to the identity provider; the first sign-in there
-- binds the account to the subject, which never changes and is never given to another person.
alter table account add column provider_name text unique;
alter table account add column provider_subject text unique;
