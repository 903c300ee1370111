-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "indicator" (
    "key" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "definition" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "decimals" INTEGER NOT NULL,
    "domain" TEXT NOT NULL,
    "direction" TEXT,
    "family" TEXT NOT NULL,
    "organismeFamily" TEXT,
    "comparable" BOOLEAN NOT NULL,
    "note" TEXT,

    CONSTRAINT "indicator_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "observation" (
    "id" TEXT NOT NULL,
    "indicatorKey" TEXT NOT NULL,
    "territoryCode" TEXT NOT NULL,
    "organismeSlug" TEXT,
    "schemeSlug" TEXT,
    "value" DECIMAL(65,30),
    "valueText" TEXT,
    "unit" TEXT NOT NULL,
    "year" INTEGER,
    "period" TEXT,
    "kind" TEXT NOT NULL,
    "qualifier" TEXT,
    "flags" TEXT[],
    "note" TEXT,
    "citationId" TEXT NOT NULL,

    CONSTRAINT "observation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "observation_contradiction" (
    "observationId" TEXT NOT NULL,
    "otherId" TEXT NOT NULL,

    CONSTRAINT "observation_contradiction_pkey" PRIMARY KEY ("observationId","otherId")
);

-- CreateTable
CREATE TABLE "organisme" (
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "acronym" TEXT,
    "family" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "isGroup" BOOLEAN NOT NULL,
    "website" TEXT,
    "metByMission" BOOLEAN NOT NULL,
    "note" TEXT,
    "citationId" TEXT NOT NULL,

    CONSTRAINT "organisme_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "organisme_member" (
    "groupSlug" TEXT NOT NULL,
    "memberSlug" TEXT NOT NULL,

    CONSTRAINT "organisme_member_pkey" PRIMARY KEY ("groupSlug","memberSlug")
);

-- CreateTable
CREATE TABLE "organisme_jurisdiction" (
    "organismeSlug" TEXT NOT NULL,
    "territoryCode" TEXT NOT NULL,

    CONSTRAINT "organisme_jurisdiction_pkey" PRIMARY KEY ("organismeSlug","territoryCode")
);

-- CreateTable
CREATE TABLE "relation" (
    "id" TEXT NOT NULL,
    "fromSlug" TEXT NOT NULL,
    "toSlug" TEXT NOT NULL,
    "instrument" TEXT NOT NULL,
    "object" TEXT NOT NULL,
    "schemeSlug" TEXT,
    "territoryCode" TEXT NOT NULL,
    "since" TEXT,
    "strength" TEXT,
    "note" TEXT,
    "citationId" TEXT NOT NULL,

    CONSTRAINT "relation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "governance" (
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "schemeSlug" TEXT,
    "territoryCode" TEXT NOT NULL,
    "frequency" TEXT,
    "state" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "since" TEXT,
    "note" TEXT,
    "citationId" TEXT NOT NULL,

    CONSTRAINT "governance_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "governance_seat" (
    "governanceSlug" TEXT NOT NULL,
    "organismeSlug" TEXT NOT NULL,
    "role" TEXT NOT NULL,

    CONSTRAINT "governance_seat_pkey" PRIMARY KEY ("governanceSlug","organismeSlug","role")
);

-- CreateTable
CREATE TABLE "dataset_file" (
    "name" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "loadedAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "dataset_file_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "dataset_record" (
    "tableName" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "values" JSONB NOT NULL,

    CONSTRAINT "dataset_record_pkey" PRIMARY KEY ("tableName","key")
);

-- CreateTable
CREATE TABLE "dataset_conflict" (
    "tableName" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "currentValue" JSONB,
    "datasetValue" JSONB,
    "detectedAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "dataset_conflict_pkey" PRIMARY KEY ("tableName","key","field")
);

-- CreateTable
CREATE TABLE "search_entry" (
    "id" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "acronyms" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "excerpt" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "weight" REAL NOT NULL,

    CONSTRAINT "search_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "page_cache_entry" (
    "key" TEXT NOT NULL,
    "tags" TEXT[],
    "payload" BYTEA NOT NULL,
    "createdAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "page_cache_entry_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "programme" (
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "domain" TEXT NOT NULL,
    "territoryCode" TEXT NOT NULL,
    "audience" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "stage" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "since" TEXT,
    "until" TEXT,
    "budgetValue" DECIMAL(65,30),
    "budgetUnit" TEXT,
    "budgetYear" INTEGER,
    "budgetQualifier" TEXT,
    "reachValue" DECIMAL(65,30),
    "reachUnit" TEXT,
    "reachYear" INTEGER,
    "reachQualifier" TEXT,
    "contactService" TEXT,
    "note" TEXT,
    "citationId" TEXT NOT NULL,

    CONSTRAINT "programme_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "programme_organisme" (
    "programmeSlug" TEXT NOT NULL,
    "organismeSlug" TEXT NOT NULL,
    "role" TEXT NOT NULL,

    CONSTRAINT "programme_organisme_pkey" PRIMARY KEY ("programmeSlug","organismeSlug","role")
);

-- CreateTable
CREATE TABLE "programme_scheme" (
    "programmeSlug" TEXT NOT NULL,
    "schemeSlug" TEXT NOT NULL,

    CONSTRAINT "programme_scheme_pkey" PRIMARY KEY ("programmeSlug","schemeSlug")
);

-- CreateTable
CREATE TABLE "innovation" (
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "domain" TEXT NOT NULL,
    "territoryCode" TEXT NOT NULL,
    "stage" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "evaluation" TEXT,
    "programmeSlug" TEXT,
    "note" TEXT,
    "citationId" TEXT NOT NULL,

    CONSTRAINT "innovation_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "innovation_organisme" (
    "innovationSlug" TEXT NOT NULL,
    "organismeSlug" TEXT NOT NULL,

    CONSTRAINT "innovation_organisme_pkey" PRIMARY KEY ("innovationSlug","organismeSlug")
);

-- CreateTable
CREATE TABLE "tool" (
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "note" TEXT,
    "citationId" TEXT NOT NULL,

    CONSTRAINT "tool_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "tool_owner" (
    "toolSlug" TEXT NOT NULL,
    "organismeSlug" TEXT NOT NULL,

    CONSTRAINT "tool_owner_pkey" PRIMARY KEY ("toolSlug","organismeSlug")
);

-- CreateTable
CREATE TABLE "finding" (
    "id" TEXT NOT NULL,
    "territoryCode" TEXT NOT NULL,
    "organismeSlug" TEXT,
    "schemeSlug" TEXT,
    "domain" TEXT NOT NULL,
    "finding" TEXT NOT NULL,
    "polarity" TEXT NOT NULL,
    "recommendationId" TEXT,
    "note" TEXT,
    "citationId" TEXT NOT NULL,

    CONSTRAINT "finding_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "recommendation" (
    "id" TEXT NOT NULL,
    "reportSlug" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "themeNumber" INTEGER NOT NULL,
    "theme" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "domain" TEXT NOT NULL,
    "deadlineLabel" TEXT NOT NULL,
    "deadlineDate" DATE,
    "deadlinePrecision" TEXT,
    "deadlineCondition" TEXT,
    "expectedResult" TEXT NOT NULL,
    "evidenceContract" TEXT[],
    "groundedIn" TEXT[],
    "priority" INTEGER,
    "kind" TEXT,
    "note" TEXT,
    "citationId" TEXT NOT NULL,

    CONSTRAINT "recommendation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "recommendation_item" (
    "id" TEXT NOT NULL,
    "recommendationId" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "ask" TEXT NOT NULL,

    CONSTRAINT "recommendation_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "recommendation_authority" (
    "recommendationId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "printed" TEXT NOT NULL,
    "organismeSlug" TEXT NOT NULL,

    CONSTRAINT "recommendation_authority_pkey" PRIMARY KEY ("recommendationId","position")
);

-- CreateTable
CREATE TABLE "recommendation_scheme" (
    "recommendationId" TEXT NOT NULL,
    "schemeSlug" TEXT NOT NULL,

    CONSTRAINT "recommendation_scheme_pkey" PRIMARY KEY ("recommendationId","schemeSlug")
);

-- CreateTable
CREATE TABLE "recommendation_indicator" (
    "recommendationId" TEXT NOT NULL,
    "indicatorKey" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "recommendation_indicator_pkey" PRIMARY KEY ("recommendationId","indicatorKey")
);

-- CreateTable
CREATE TABLE "recommendation_tool" (
    "recommendationId" TEXT NOT NULL,
    "toolSlug" TEXT NOT NULL,

    CONSTRAINT "recommendation_tool_pkey" PRIMARY KEY ("recommendationId","toolSlug")
);

-- CreateTable
CREATE TABLE "recommendation_territory" (
    "recommendationId" TEXT NOT NULL,
    "territoryCode" TEXT NOT NULL,

    CONSTRAINT "recommendation_territory_pkey" PRIMARY KEY ("recommendationId","territoryCode")
);

-- CreateTable
CREATE TABLE "recommendation_ground" (
    "recommendationId" TEXT NOT NULL,
    "passageId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "recommendation_ground_pkey" PRIMARY KEY ("recommendationId","passageId")
);

-- CreateTable
CREATE TABLE "commitment" (
    "id" TEXT NOT NULL,
    "recommendationId" TEXT NOT NULL,
    "authoritySlug" TEXT NOT NULL,
    "territoryCode" TEXT NOT NULL,
    "basis" TEXT NOT NULL,
    "groupSlug" TEXT,
    "position" TEXT NOT NULL DEFAULT 'awaited',
    "declared" TEXT NOT NULL DEFAULT 'not_started',
    "assessed" TEXT NOT NULL DEFAULT 'not_assessed',
    "lifecycle" TEXT NOT NULL DEFAULT 'open',

    CONSTRAINT "commitment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "commitment_item" (
    "commitmentId" TEXT NOT NULL,
    "itemId" TEXT NOT NULL,

    CONSTRAINT "commitment_item_pkey" PRIMARY KEY ("commitmentId","itemId")
);

-- CreateTable
CREATE TABLE "scheme" (
    "slug" TEXT NOT NULL,
    "acronym" TEXT,
    "name" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "objective" TEXT,
    "kind" TEXT NOT NULL,
    "legalBasis" TEXT,
    "level" TEXT NOT NULL,
    "domain" TEXT NOT NULL,
    "since" TEXT,
    "duration" TEXT,
    "leadFamilies" TEXT[],
    "note" TEXT,
    "citationId" TEXT NOT NULL,

    CONSTRAINT "scheme_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "scheme_lead" (
    "schemeSlug" TEXT NOT NULL,
    "organismeSlug" TEXT NOT NULL,

    CONSTRAINT "scheme_lead_pkey" PRIMARY KEY ("schemeSlug","organismeSlug")
);

-- CreateTable
CREATE TABLE "scheme_party" (
    "schemeSlug" TEXT NOT NULL,
    "organismeSlug" TEXT NOT NULL,

    CONSTRAINT "scheme_party_pkey" PRIMARY KEY ("schemeSlug","organismeSlug")
);

-- CreateTable
CREATE TABLE "scheme_coverage" (
    "id" TEXT NOT NULL,
    "schemeSlug" TEXT NOT NULL,
    "territoryCode" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "scope" TEXT NOT NULL,
    "from" TEXT,
    "to" TEXT,
    "detail" TEXT NOT NULL,
    "note" TEXT,
    "citationId" TEXT NOT NULL,

    CONSTRAINT "scheme_coverage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "coverage_signatory" (
    "coverageId" TEXT NOT NULL,
    "organismeSlug" TEXT NOT NULL,

    CONSTRAINT "coverage_signatory_pkey" PRIMARY KEY ("coverageId","organismeSlug")
);

-- CreateTable
CREATE TABLE "source_document" (
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "publisher" TEXT NOT NULL,
    "date" TEXT NOT NULL,
    "dateNote" TEXT,
    "reference" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "scope" JSONB NOT NULL,
    "note" TEXT,

    CONSTRAINT "source_document_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "passage" (
    "id" TEXT NOT NULL,
    "documentSlug" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "ref" TEXT NOT NULL,
    "part" TEXT NOT NULL,
    "section" TEXT NOT NULL,
    "gist" TEXT NOT NULL,
    "domain" TEXT NOT NULL,
    "polarity" TEXT,
    "recommendation" INTEGER,
    "keywords" TEXT[],
    "mentions" TEXT[],

    CONSTRAINT "passage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "passage_territory" (
    "passageId" TEXT NOT NULL,
    "territoryCode" TEXT NOT NULL,

    CONSTRAINT "passage_territory_pkey" PRIMARY KEY ("passageId","territoryCode")
);

-- CreateTable
CREATE TABLE "passage_organisme" (
    "passageId" TEXT NOT NULL,
    "organismeSlug" TEXT NOT NULL,

    CONSTRAINT "passage_organisme_pkey" PRIMARY KEY ("passageId","organismeSlug")
);

-- CreateTable
CREATE TABLE "passage_scheme" (
    "passageId" TEXT NOT NULL,
    "schemeSlug" TEXT NOT NULL,

    CONSTRAINT "passage_scheme_pkey" PRIMARY KEY ("passageId","schemeSlug")
);

-- CreateTable
CREATE TABLE "citation" (
    "id" TEXT NOT NULL,
    "documentSlug" TEXT NOT NULL,
    "ref" TEXT NOT NULL,
    "also" TEXT[],

    CONSTRAINT "citation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "citation_target" (
    "citationId" TEXT NOT NULL,
    "passageId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "citation_target_pkey" PRIMARY KEY ("citationId","passageId")
);

-- CreateTable
CREATE TABLE "contradiction" (
    "id" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "territoryCode" TEXT,
    "kind" TEXT NOT NULL,
    "comment" TEXT NOT NULL,
    "links" TEXT[],

    CONSTRAINT "contradiction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contradiction_statement" (
    "contradictionId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "value" TEXT,
    "statement" TEXT NOT NULL,
    "citationId" TEXT NOT NULL,

    CONSTRAINT "contradiction_statement_pkey" PRIMARY KEY ("contradictionId","position")
);

-- CreateTable
CREATE TABLE "contradiction_observation" (
    "contradictionId" TEXT NOT NULL,
    "observationId" TEXT NOT NULL,

    CONSTRAINT "contradiction_observation_pkey" PRIMARY KEY ("contradictionId","observationId")
);

-- CreateTable
CREATE TABLE "glossary_term" (
    "id" TEXT NOT NULL,
    "acronym" TEXT NOT NULL,
    "meaning" TEXT NOT NULL,
    "note" TEXT,

    CONSTRAINT "glossary_term_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "method" (
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "citationId" TEXT NOT NULL,
    "content" JSONB NOT NULL,

    CONSTRAINT "method_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "territory" (
    "code" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "officialCode" TEXT,
    "nature" TEXT,
    "population" INTEGER,
    "postalCodes" TEXT[],
    "departementCode" TEXT,
    "regionCode" TEXT,
    "epciCode" TEXT,
    "capitalCode" TEXT,
    "note" TEXT,
    "origin" TEXT NOT NULL,

    CONSTRAINT "territory_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "territory_member" (
    "containerCode" TEXT NOT NULL,
    "memberCode" TEXT NOT NULL,

    CONSTRAINT "territory_member_pkey" PRIMARY KEY ("containerCode","memberCode")
);

-- CreateTable
CREATE TABLE "territory_closure" (
    "ancestorCode" TEXT NOT NULL,
    "descendantCode" TEXT NOT NULL,
    "whole" BOOLEAN NOT NULL,

    CONSTRAINT "territory_closure_pkey" PRIMARY KEY ("descendantCode","ancestorCode")
);

-- CreateTable
CREATE TABLE "territory_alias" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "officialCode" TEXT NOT NULL,
    "name" TEXT,
    "presentCode" TEXT NOT NULL,

    CONSTRAINT "territory_alias_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "indicator_domain_family_idx" ON "indicator"("domain", "family");

-- CreateIndex
CREATE INDEX "observation_indicatorKey_territoryCode_idx" ON "observation"("indicatorKey", "territoryCode");

-- CreateIndex
CREATE INDEX "observation_territoryCode_idx" ON "observation"("territoryCode");

-- CreateIndex
CREATE INDEX "observation_organismeSlug_idx" ON "observation"("organismeSlug");

-- CreateIndex
CREATE INDEX "observation_schemeSlug_idx" ON "observation"("schemeSlug");

-- CreateIndex
CREATE INDEX "observation_citationId_idx" ON "observation"("citationId");

-- CreateIndex
CREATE INDEX "observation_contradiction_otherId_idx" ON "observation_contradiction"("otherId");

-- CreateIndex
CREATE INDEX "organisme_family_idx" ON "organisme"("family");

-- CreateIndex
CREATE INDEX "organisme_citationId_idx" ON "organisme"("citationId");

-- CreateIndex
CREATE INDEX "organisme_member_memberSlug_idx" ON "organisme_member"("memberSlug");

-- CreateIndex
CREATE INDEX "organisme_jurisdiction_territoryCode_idx" ON "organisme_jurisdiction"("territoryCode");

-- CreateIndex
CREATE INDEX "relation_fromSlug_idx" ON "relation"("fromSlug");

-- CreateIndex
CREATE INDEX "relation_toSlug_idx" ON "relation"("toSlug");

-- CreateIndex
CREATE INDEX "relation_territoryCode_idx" ON "relation"("territoryCode");

-- CreateIndex
CREATE INDEX "relation_schemeSlug_idx" ON "relation"("schemeSlug");

-- CreateIndex
CREATE INDEX "relation_citationId_idx" ON "relation"("citationId");

-- CreateIndex
CREATE INDEX "governance_schemeSlug_idx" ON "governance"("schemeSlug");

-- CreateIndex
CREATE INDEX "governance_territoryCode_idx" ON "governance"("territoryCode");

-- CreateIndex
CREATE INDEX "governance_citationId_idx" ON "governance"("citationId");

-- CreateIndex
CREATE INDEX "governance_seat_organismeSlug_idx" ON "governance_seat"("organismeSlug");

-- CreateIndex
CREATE INDEX "programme_territoryCode_idx" ON "programme"("territoryCode");

-- CreateIndex
CREATE INDEX "programme_domain_idx" ON "programme"("domain");

-- CreateIndex
CREATE INDEX "programme_citationId_idx" ON "programme"("citationId");

-- CreateIndex
CREATE INDEX "programme_organisme_organismeSlug_idx" ON "programme_organisme"("organismeSlug");

-- CreateIndex
CREATE INDEX "programme_scheme_schemeSlug_idx" ON "programme_scheme"("schemeSlug");

-- CreateIndex
CREATE INDEX "innovation_territoryCode_idx" ON "innovation"("territoryCode");

-- CreateIndex
CREATE INDEX "innovation_programmeSlug_idx" ON "innovation"("programmeSlug");

-- CreateIndex
CREATE INDEX "innovation_citationId_idx" ON "innovation"("citationId");

-- CreateIndex
CREATE INDEX "innovation_organisme_organismeSlug_idx" ON "innovation_organisme"("organismeSlug");

-- CreateIndex
CREATE INDEX "tool_citationId_idx" ON "tool"("citationId");

-- CreateIndex
CREATE INDEX "tool_owner_organismeSlug_idx" ON "tool_owner"("organismeSlug");

-- CreateIndex
CREATE INDEX "finding_territoryCode_idx" ON "finding"("territoryCode");

-- CreateIndex
CREATE INDEX "finding_organismeSlug_idx" ON "finding"("organismeSlug");

-- CreateIndex
CREATE INDEX "finding_schemeSlug_idx" ON "finding"("schemeSlug");

-- CreateIndex
CREATE INDEX "finding_recommendationId_idx" ON "finding"("recommendationId");

-- CreateIndex
CREATE INDEX "finding_citationId_idx" ON "finding"("citationId");

-- CreateIndex
CREATE INDEX "recommendation_citationId_idx" ON "recommendation"("citationId");

-- CreateIndex
CREATE UNIQUE INDEX "recommendation_reportSlug_number_key" ON "recommendation"("reportSlug", "number");

-- CreateIndex
CREATE UNIQUE INDEX "recommendation_item_recommendationId_number_key" ON "recommendation_item"("recommendationId", "number");

-- CreateIndex
CREATE INDEX "recommendation_authority_organismeSlug_idx" ON "recommendation_authority"("organismeSlug");

-- CreateIndex
CREATE INDEX "recommendation_scheme_schemeSlug_idx" ON "recommendation_scheme"("schemeSlug");

-- CreateIndex
CREATE INDEX "recommendation_indicator_indicatorKey_idx" ON "recommendation_indicator"("indicatorKey");

-- CreateIndex
CREATE INDEX "recommendation_tool_toolSlug_idx" ON "recommendation_tool"("toolSlug");

-- CreateIndex
CREATE INDEX "recommendation_territory_territoryCode_idx" ON "recommendation_territory"("territoryCode");

-- CreateIndex
CREATE INDEX "recommendation_ground_passageId_idx" ON "recommendation_ground"("passageId");

-- CreateIndex
CREATE INDEX "commitment_authoritySlug_idx" ON "commitment"("authoritySlug");

-- CreateIndex
CREATE INDEX "commitment_territoryCode_idx" ON "commitment"("territoryCode");

-- CreateIndex
CREATE INDEX "commitment_groupSlug_idx" ON "commitment"("groupSlug");

-- CreateIndex
CREATE UNIQUE INDEX "commitment_recommendationId_authoritySlug_territoryCode_key" ON "commitment"("recommendationId", "authoritySlug", "territoryCode");

-- CreateIndex
CREATE INDEX "commitment_item_itemId_idx" ON "commitment_item"("itemId");

-- CreateIndex
CREATE INDEX "scheme_domain_idx" ON "scheme"("domain");

-- CreateIndex
CREATE INDEX "scheme_citationId_idx" ON "scheme"("citationId");

-- CreateIndex
CREATE INDEX "scheme_lead_organismeSlug_idx" ON "scheme_lead"("organismeSlug");

-- CreateIndex
CREATE INDEX "scheme_party_organismeSlug_idx" ON "scheme_party"("organismeSlug");

-- CreateIndex
CREATE INDEX "scheme_coverage_schemeSlug_idx" ON "scheme_coverage"("schemeSlug");

-- CreateIndex
CREATE INDEX "scheme_coverage_territoryCode_idx" ON "scheme_coverage"("territoryCode");

-- CreateIndex
CREATE INDEX "scheme_coverage_citationId_idx" ON "scheme_coverage"("citationId");

-- CreateIndex
CREATE INDEX "coverage_signatory_organismeSlug_idx" ON "coverage_signatory"("organismeSlug");

-- CreateIndex
CREATE UNIQUE INDEX "passage_documentSlug_slug_key" ON "passage"("documentSlug", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "passage_documentSlug_order_key" ON "passage"("documentSlug", "order");

-- CreateIndex
CREATE INDEX "passage_territory_territoryCode_idx" ON "passage_territory"("territoryCode");

-- CreateIndex
CREATE INDEX "passage_organisme_organismeSlug_idx" ON "passage_organisme"("organismeSlug");

-- CreateIndex
CREATE INDEX "passage_scheme_schemeSlug_idx" ON "passage_scheme"("schemeSlug");

-- CreateIndex
CREATE INDEX "citation_target_passageId_idx" ON "citation_target"("passageId");

-- CreateIndex
CREATE INDEX "contradiction_statement_citationId_idx" ON "contradiction_statement"("citationId");

-- CreateIndex
CREATE INDEX "contradiction_observation_observationId_idx" ON "contradiction_observation"("observationId");

-- CreateIndex
CREATE UNIQUE INDEX "glossary_term_acronym_meaning_key" ON "glossary_term"("acronym", "meaning");

-- CreateIndex
CREATE INDEX "method_citationId_idx" ON "method"("citationId");

-- CreateIndex
CREATE INDEX "territory_kind_name_idx" ON "territory"("kind", "name");

-- CreateIndex
CREATE INDEX "territory_departementCode_idx" ON "territory"("departementCode");

-- CreateIndex
CREATE INDEX "territory_regionCode_idx" ON "territory"("regionCode");

-- CreateIndex
CREATE INDEX "territory_epciCode_idx" ON "territory"("epciCode");

-- CreateIndex
CREATE INDEX "territory_member_memberCode_idx" ON "territory_member"("memberCode");

-- CreateIndex
CREATE INDEX "territory_closure_ancestorCode_descendantCode_idx" ON "territory_closure"("ancestorCode", "descendantCode");

-- CreateIndex
CREATE INDEX "territory_alias_officialCode_idx" ON "territory_alias"("officialCode");

-- CreateIndex
CREATE INDEX "territory_alias_presentCode_idx" ON "territory_alias"("presentCode");

-- AddForeignKey
ALTER TABLE "observation" ADD CONSTRAINT "observation_indicatorKey_fkey" FOREIGN KEY ("indicatorKey") REFERENCES "indicator"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "observation" ADD CONSTRAINT "observation_territoryCode_fkey" FOREIGN KEY ("territoryCode") REFERENCES "territory"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "observation" ADD CONSTRAINT "observation_organismeSlug_fkey" FOREIGN KEY ("organismeSlug") REFERENCES "organisme"("slug") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "observation" ADD CONSTRAINT "observation_schemeSlug_fkey" FOREIGN KEY ("schemeSlug") REFERENCES "scheme"("slug") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "observation" ADD CONSTRAINT "observation_citationId_fkey" FOREIGN KEY ("citationId") REFERENCES "citation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "observation_contradiction" ADD CONSTRAINT "observation_contradiction_observationId_fkey" FOREIGN KEY ("observationId") REFERENCES "observation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "observation_contradiction" ADD CONSTRAINT "observation_contradiction_otherId_fkey" FOREIGN KEY ("otherId") REFERENCES "observation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisme" ADD CONSTRAINT "organisme_citationId_fkey" FOREIGN KEY ("citationId") REFERENCES "citation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisme_member" ADD CONSTRAINT "organisme_member_groupSlug_fkey" FOREIGN KEY ("groupSlug") REFERENCES "organisme"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisme_member" ADD CONSTRAINT "organisme_member_memberSlug_fkey" FOREIGN KEY ("memberSlug") REFERENCES "organisme"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisme_jurisdiction" ADD CONSTRAINT "organisme_jurisdiction_organismeSlug_fkey" FOREIGN KEY ("organismeSlug") REFERENCES "organisme"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisme_jurisdiction" ADD CONSTRAINT "organisme_jurisdiction_territoryCode_fkey" FOREIGN KEY ("territoryCode") REFERENCES "territory"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "relation" ADD CONSTRAINT "relation_fromSlug_fkey" FOREIGN KEY ("fromSlug") REFERENCES "organisme"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "relation" ADD CONSTRAINT "relation_toSlug_fkey" FOREIGN KEY ("toSlug") REFERENCES "organisme"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "relation" ADD CONSTRAINT "relation_schemeSlug_fkey" FOREIGN KEY ("schemeSlug") REFERENCES "scheme"("slug") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "relation" ADD CONSTRAINT "relation_territoryCode_fkey" FOREIGN KEY ("territoryCode") REFERENCES "territory"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "relation" ADD CONSTRAINT "relation_citationId_fkey" FOREIGN KEY ("citationId") REFERENCES "citation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "governance" ADD CONSTRAINT "governance_schemeSlug_fkey" FOREIGN KEY ("schemeSlug") REFERENCES "scheme"("slug") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "governance" ADD CONSTRAINT "governance_territoryCode_fkey" FOREIGN KEY ("territoryCode") REFERENCES "territory"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "governance" ADD CONSTRAINT "governance_citationId_fkey" FOREIGN KEY ("citationId") REFERENCES "citation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "governance_seat" ADD CONSTRAINT "governance_seat_governanceSlug_fkey" FOREIGN KEY ("governanceSlug") REFERENCES "governance"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "governance_seat" ADD CONSTRAINT "governance_seat_organismeSlug_fkey" FOREIGN KEY ("organismeSlug") REFERENCES "organisme"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "programme" ADD CONSTRAINT "programme_territoryCode_fkey" FOREIGN KEY ("territoryCode") REFERENCES "territory"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "programme" ADD CONSTRAINT "programme_citationId_fkey" FOREIGN KEY ("citationId") REFERENCES "citation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "programme_organisme" ADD CONSTRAINT "programme_organisme_programmeSlug_fkey" FOREIGN KEY ("programmeSlug") REFERENCES "programme"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "programme_organisme" ADD CONSTRAINT "programme_organisme_organismeSlug_fkey" FOREIGN KEY ("organismeSlug") REFERENCES "organisme"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "programme_scheme" ADD CONSTRAINT "programme_scheme_programmeSlug_fkey" FOREIGN KEY ("programmeSlug") REFERENCES "programme"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "programme_scheme" ADD CONSTRAINT "programme_scheme_schemeSlug_fkey" FOREIGN KEY ("schemeSlug") REFERENCES "scheme"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "innovation" ADD CONSTRAINT "innovation_territoryCode_fkey" FOREIGN KEY ("territoryCode") REFERENCES "territory"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "innovation" ADD CONSTRAINT "innovation_programmeSlug_fkey" FOREIGN KEY ("programmeSlug") REFERENCES "programme"("slug") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "innovation" ADD CONSTRAINT "innovation_citationId_fkey" FOREIGN KEY ("citationId") REFERENCES "citation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "innovation_organisme" ADD CONSTRAINT "innovation_organisme_innovationSlug_fkey" FOREIGN KEY ("innovationSlug") REFERENCES "innovation"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "innovation_organisme" ADD CONSTRAINT "innovation_organisme_organismeSlug_fkey" FOREIGN KEY ("organismeSlug") REFERENCES "organisme"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tool" ADD CONSTRAINT "tool_citationId_fkey" FOREIGN KEY ("citationId") REFERENCES "citation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tool_owner" ADD CONSTRAINT "tool_owner_toolSlug_fkey" FOREIGN KEY ("toolSlug") REFERENCES "tool"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tool_owner" ADD CONSTRAINT "tool_owner_organismeSlug_fkey" FOREIGN KEY ("organismeSlug") REFERENCES "organisme"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "finding" ADD CONSTRAINT "finding_territoryCode_fkey" FOREIGN KEY ("territoryCode") REFERENCES "territory"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "finding" ADD CONSTRAINT "finding_organismeSlug_fkey" FOREIGN KEY ("organismeSlug") REFERENCES "organisme"("slug") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "finding" ADD CONSTRAINT "finding_schemeSlug_fkey" FOREIGN KEY ("schemeSlug") REFERENCES "scheme"("slug") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "finding" ADD CONSTRAINT "finding_recommendationId_fkey" FOREIGN KEY ("recommendationId") REFERENCES "recommendation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "finding" ADD CONSTRAINT "finding_citationId_fkey" FOREIGN KEY ("citationId") REFERENCES "citation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recommendation" ADD CONSTRAINT "recommendation_reportSlug_fkey" FOREIGN KEY ("reportSlug") REFERENCES "source_document"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recommendation" ADD CONSTRAINT "recommendation_citationId_fkey" FOREIGN KEY ("citationId") REFERENCES "citation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recommendation_item" ADD CONSTRAINT "recommendation_item_recommendationId_fkey" FOREIGN KEY ("recommendationId") REFERENCES "recommendation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recommendation_authority" ADD CONSTRAINT "recommendation_authority_recommendationId_fkey" FOREIGN KEY ("recommendationId") REFERENCES "recommendation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recommendation_authority" ADD CONSTRAINT "recommendation_authority_organismeSlug_fkey" FOREIGN KEY ("organismeSlug") REFERENCES "organisme"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recommendation_scheme" ADD CONSTRAINT "recommendation_scheme_recommendationId_fkey" FOREIGN KEY ("recommendationId") REFERENCES "recommendation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recommendation_scheme" ADD CONSTRAINT "recommendation_scheme_schemeSlug_fkey" FOREIGN KEY ("schemeSlug") REFERENCES "scheme"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recommendation_indicator" ADD CONSTRAINT "recommendation_indicator_recommendationId_fkey" FOREIGN KEY ("recommendationId") REFERENCES "recommendation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recommendation_indicator" ADD CONSTRAINT "recommendation_indicator_indicatorKey_fkey" FOREIGN KEY ("indicatorKey") REFERENCES "indicator"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recommendation_tool" ADD CONSTRAINT "recommendation_tool_recommendationId_fkey" FOREIGN KEY ("recommendationId") REFERENCES "recommendation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recommendation_tool" ADD CONSTRAINT "recommendation_tool_toolSlug_fkey" FOREIGN KEY ("toolSlug") REFERENCES "tool"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recommendation_territory" ADD CONSTRAINT "recommendation_territory_recommendationId_fkey" FOREIGN KEY ("recommendationId") REFERENCES "recommendation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recommendation_territory" ADD CONSTRAINT "recommendation_territory_territoryCode_fkey" FOREIGN KEY ("territoryCode") REFERENCES "territory"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recommendation_ground" ADD CONSTRAINT "recommendation_ground_recommendationId_fkey" FOREIGN KEY ("recommendationId") REFERENCES "recommendation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recommendation_ground" ADD CONSTRAINT "recommendation_ground_passageId_fkey" FOREIGN KEY ("passageId") REFERENCES "passage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment" ADD CONSTRAINT "commitment_recommendationId_fkey" FOREIGN KEY ("recommendationId") REFERENCES "recommendation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment" ADD CONSTRAINT "commitment_authoritySlug_fkey" FOREIGN KEY ("authoritySlug") REFERENCES "organisme"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment" ADD CONSTRAINT "commitment_groupSlug_fkey" FOREIGN KEY ("groupSlug") REFERENCES "organisme"("slug") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment" ADD CONSTRAINT "commitment_territoryCode_fkey" FOREIGN KEY ("territoryCode") REFERENCES "territory"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment_item" ADD CONSTRAINT "commitment_item_commitmentId_fkey" FOREIGN KEY ("commitmentId") REFERENCES "commitment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment_item" ADD CONSTRAINT "commitment_item_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "recommendation_item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scheme" ADD CONSTRAINT "scheme_citationId_fkey" FOREIGN KEY ("citationId") REFERENCES "citation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scheme_lead" ADD CONSTRAINT "scheme_lead_schemeSlug_fkey" FOREIGN KEY ("schemeSlug") REFERENCES "scheme"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scheme_lead" ADD CONSTRAINT "scheme_lead_organismeSlug_fkey" FOREIGN KEY ("organismeSlug") REFERENCES "organisme"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scheme_party" ADD CONSTRAINT "scheme_party_schemeSlug_fkey" FOREIGN KEY ("schemeSlug") REFERENCES "scheme"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scheme_party" ADD CONSTRAINT "scheme_party_organismeSlug_fkey" FOREIGN KEY ("organismeSlug") REFERENCES "organisme"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scheme_coverage" ADD CONSTRAINT "scheme_coverage_schemeSlug_fkey" FOREIGN KEY ("schemeSlug") REFERENCES "scheme"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scheme_coverage" ADD CONSTRAINT "scheme_coverage_territoryCode_fkey" FOREIGN KEY ("territoryCode") REFERENCES "territory"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scheme_coverage" ADD CONSTRAINT "scheme_coverage_citationId_fkey" FOREIGN KEY ("citationId") REFERENCES "citation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coverage_signatory" ADD CONSTRAINT "coverage_signatory_coverageId_fkey" FOREIGN KEY ("coverageId") REFERENCES "scheme_coverage"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coverage_signatory" ADD CONSTRAINT "coverage_signatory_organismeSlug_fkey" FOREIGN KEY ("organismeSlug") REFERENCES "organisme"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "passage" ADD CONSTRAINT "passage_documentSlug_fkey" FOREIGN KEY ("documentSlug") REFERENCES "source_document"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "passage_territory" ADD CONSTRAINT "passage_territory_passageId_fkey" FOREIGN KEY ("passageId") REFERENCES "passage"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "passage_territory" ADD CONSTRAINT "passage_territory_territoryCode_fkey" FOREIGN KEY ("territoryCode") REFERENCES "territory"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "passage_organisme" ADD CONSTRAINT "passage_organisme_passageId_fkey" FOREIGN KEY ("passageId") REFERENCES "passage"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "passage_organisme" ADD CONSTRAINT "passage_organisme_organismeSlug_fkey" FOREIGN KEY ("organismeSlug") REFERENCES "organisme"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "passage_scheme" ADD CONSTRAINT "passage_scheme_passageId_fkey" FOREIGN KEY ("passageId") REFERENCES "passage"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "passage_scheme" ADD CONSTRAINT "passage_scheme_schemeSlug_fkey" FOREIGN KEY ("schemeSlug") REFERENCES "scheme"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_documentSlug_fkey" FOREIGN KEY ("documentSlug") REFERENCES "source_document"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation_target" ADD CONSTRAINT "citation_target_citationId_fkey" FOREIGN KEY ("citationId") REFERENCES "citation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation_target" ADD CONSTRAINT "citation_target_passageId_fkey" FOREIGN KEY ("passageId") REFERENCES "passage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contradiction" ADD CONSTRAINT "contradiction_territoryCode_fkey" FOREIGN KEY ("territoryCode") REFERENCES "territory"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contradiction_statement" ADD CONSTRAINT "contradiction_statement_contradictionId_fkey" FOREIGN KEY ("contradictionId") REFERENCES "contradiction"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contradiction_statement" ADD CONSTRAINT "contradiction_statement_citationId_fkey" FOREIGN KEY ("citationId") REFERENCES "citation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contradiction_observation" ADD CONSTRAINT "contradiction_observation_contradictionId_fkey" FOREIGN KEY ("contradictionId") REFERENCES "contradiction"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contradiction_observation" ADD CONSTRAINT "contradiction_observation_observationId_fkey" FOREIGN KEY ("observationId") REFERENCES "observation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "method" ADD CONSTRAINT "method_citationId_fkey" FOREIGN KEY ("citationId") REFERENCES "citation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "territory" ADD CONSTRAINT "territory_departementCode_fkey" FOREIGN KEY ("departementCode") REFERENCES "territory"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "territory" ADD CONSTRAINT "territory_regionCode_fkey" FOREIGN KEY ("regionCode") REFERENCES "territory"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "territory" ADD CONSTRAINT "territory_epciCode_fkey" FOREIGN KEY ("epciCode") REFERENCES "territory"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "territory_member" ADD CONSTRAINT "territory_member_containerCode_fkey" FOREIGN KEY ("containerCode") REFERENCES "territory"("code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "territory_member" ADD CONSTRAINT "territory_member_memberCode_fkey" FOREIGN KEY ("memberCode") REFERENCES "territory"("code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "territory_closure" ADD CONSTRAINT "territory_closure_ancestorCode_fkey" FOREIGN KEY ("ancestorCode") REFERENCES "territory"("code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "territory_closure" ADD CONSTRAINT "territory_closure_descendantCode_fkey" FOREIGN KEY ("descendantCode") REFERENCES "territory"("code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "territory_alias" ADD CONSTRAINT "territory_alias_presentCode_fkey" FOREIGN KEY ("presentCode") REFERENCES "territory"("code") ON DELETE CASCADE ON UPDATE CASCADE;

