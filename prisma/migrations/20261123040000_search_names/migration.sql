-- The search finds territories through territory_name as well: these cost the loader and serve nobody.
DROP INDEX territory_name_key;
DROP INDEX territory_alias_name_key;
