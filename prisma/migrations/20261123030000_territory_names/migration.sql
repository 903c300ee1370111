-- Names as people type them, computed once: suggestions answer at each keystroke.
CREATE TABLE "territory_name" (
    "territoryCode" TEXT NOT NULL,
    "key" TEXT COLLATE "C" NOT NULL,
    "name" TEXT NOT NULL,
    "former" BOOLEAN NOT NULL,
    "kind" TEXT NOT NULL,
    "population" INTEGER NOT NULL,

    CONSTRAINT "territory_name_pkey" PRIMARY KEY ("territoryCode","key")
);
ALTER TABLE "territory_name" ADD CONSTRAINT "territory_name_territoryCode_fkey"
  FOREIGN KEY ("territoryCode") REFERENCES "territory"("code") ON DELETE CASCADE ON UPDATE CASCADE;

-- The leading space makes a word's beginning a pattern: LIKE '% redon%'.
CREATE INDEX territory_name_words ON territory_name USING GIN ((' ' || key) gin_trgm_ops);
-- In the "C" collation an ordinary index serves LIKE 'redon%'.
CREATE INDEX "territory_name_key_idx" ON "territory_name"("key");
CREATE INDEX "territory_postalCodes_idx" ON "territory" USING GIN ("postalCodes");
