-- Closing an account left its tokens, which held again once it was opened again.
delete from api_token where account_id in (select id from account where not active);
