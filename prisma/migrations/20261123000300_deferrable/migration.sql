-- A newer dataset may exchange the order of two passages or the meanings of an acronym: within a load the rule holds at
-- the end, not after each row. Same names and columns as the indexes they replace.
DROP INDEX "passage_documentSlug_order_key";
ALTER TABLE passage ADD CONSTRAINT "passage_documentSlug_order_key" UNIQUE ("documentSlug", "order") DEFERRABLE INITIALLY IMMEDIATE;
DROP INDEX "glossary_term_acronym_meaning_key";
ALTER TABLE glossary_term ADD CONSTRAINT "glossary_term_acronym_meaning_key" UNIQUE (acronym, meaning) DEFERRABLE INITIALLY IMMEDIATE;
