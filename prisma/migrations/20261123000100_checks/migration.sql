-- What every writer must respect, whoever it is: closed lists, natural formats, and rules of the domain.

ALTER TABLE territory
  ADD CONSTRAINT territory_kind CHECK (kind IN ('pays', 'region', 'departement', 'epci', 'commune', 'jurisdiction', 'area')),
  ADD CONSTRAINT territory_origin CHECK (origin IN ('official', 'dataset')),
  ADD CONSTRAINT territory_code CHECK (code ~ '^(FR|REG-[0-9A-Z]{2,3}|DEP-([0-9]{2}|2[AB]|9[78][0-9])|EPCI-[0-9]{9}|COM-[0-9][0-9AB][0-9]{3}|(JUR|AREA)-[a-z0-9-]+)$'),
  ADD CONSTRAINT territory_population CHECK (population >= 0),
  ADD CONSTRAINT territory_commune_departement CHECK (kind <> 'commune' OR "departementCode" IS NOT NULL);
ALTER TABLE territory_alias
  ADD CONSTRAINT territory_alias_kind CHECK (kind IN ('deleguee', 'associee', 'arrondissement', 'ancienne'));
ALTER TABLE territory_member
  ADD CONSTRAINT territory_member_other CHECK ("containerCode" <> "memberCode");

ALTER TABLE organisme
  ADD CONSTRAINT organisme_level CHECK (level IN ('national', 'regional', 'departemental', 'infra')),
  ADD CONSTRAINT organisme_family CHECK (family IN ('ASSOCIATION', 'AUTRE', 'ETAT', 'COMMUNE-EPCI', 'CAISSE-NATIONALE', 'CD', 'CAF', 'RETRAITE-COMPLEMENTAIRE', 'CPAM', 'CARSAT', 'CCAS', 'MSA', 'URSSAF', 'ARS'));
ALTER TABLE governance
  ADD CONSTRAINT governance_state CHECK (state IN ('active', 'planned', 'absent'));
ALTER TABLE governance_seat
  ADD CONSTRAINT governance_seat_role CHECK (role IN ('chair', 'member'));
ALTER TABLE relation
  ADD CONSTRAINT relation_strength CHECK (strength IN ('strong', 'medium', 'weak', 'absent'));

ALTER TABLE scheme
  ADD CONSTRAINT scheme_kind CHECK (kind IN ('aide', 'autre', 'contrat', 'plan', 'service', 'schema', 'reseau', 'convention', 'charte', 'conference')),
  ADD CONSTRAINT scheme_level CHECK (level IN ('national', 'regional', 'departemental', 'infra'));
ALTER TABLE scheme_coverage
  ADD CONSTRAINT scheme_coverage_state CHECK (state IN ('in_force', 'signed', 'expired', 'extended', 'negotiating', 'planned', 'none', 'unknown')),
  ADD CONSTRAINT scheme_coverage_scope CHECK (scope IN ('territory', 'summary'));

ALTER TABLE programme
  ADD CONSTRAINT programme_kind CHECK (kind IN ('action', 'service', 'aide', 'lieu', 'experimentation', 'reseau', 'appel-a-projets', 'fonds')),
  ADD CONSTRAINT programme_stage CHECK (stage IN ('idea', 'experiment', 'deployed', 'generalised', 'ended', 'unknown')),
  ADD CONSTRAINT programme_budget CHECK (("budgetValue" IS NULL) = ("budgetUnit" IS NULL)),
  ADD CONSTRAINT programme_reach CHECK (("reachValue" IS NULL) = ("reachUnit" IS NULL));
ALTER TABLE programme_organisme
  ADD CONSTRAINT programme_organisme_role CHECK (role IN ('lead', 'funder', 'partner'));
ALTER TABLE innovation
  ADD CONSTRAINT innovation_stage CHECK (stage IN ('idea', 'experiment', 'deployed', 'generalised', 'ended', 'unknown'));

ALTER TABLE indicator
  ADD CONSTRAINT indicator_direction CHECK (direction IN ('higher', 'lower')),
  ADD CONSTRAINT indicator_decimals CHECK (decimals BETWEEN 0 AND 6);
-- A figure is never naked: a number or its printed words, and always a unit and a citation.
ALTER TABLE observation
  ADD CONSTRAINT observation_kind CHECK (kind IN ('activite', 'budget', 'resultat', 'population', 'comparaison', 'objectif')),
  ADD CONSTRAINT observation_value CHECK (num_nonnulls(value, "valueText") = 1),
  ADD CONSTRAINT observation_unit CHECK (unit <> ''),
  ADD CONSTRAINT observation_year CHECK (year BETWEEN 1900 AND 2100),
  ADD CONSTRAINT observation_flags CHECK (flags <@ ARRAY['approximate', 'target', 'contradicted', 'year_inferred', 'typo_in_source', 'perimeter_wider']);
ALTER TABLE observation_contradiction
  ADD CONSTRAINT observation_contradiction_other CHECK ("observationId" <> "otherId");

ALTER TABLE finding
  ADD CONSTRAINT finding_polarity CHECK (polarity IN ('force', 'faiblesse', 'constat', 'opportunite', 'risque'));
ALTER TABLE passage
  ADD CONSTRAINT passage_polarity CHECK (polarity IN ('force', 'faiblesse', 'constat', 'opportunite', 'risque', 'proposition'));
ALTER TABLE recommendation
  ADD CONSTRAINT recommendation_number CHECK (number > 0),
  ADD CONSTRAINT recommendation_priority CHECK (priority BETWEEN 1 AND 3),
  ADD CONSTRAINT recommendation_kind CHECK (kind IN ('regularity', 'performance')),
  ADD CONSTRAINT recommendation_deadline CHECK ("deadlineDate" IS NOT NULL OR "deadlineCondition" IS NOT NULL);
ALTER TABLE commitment
  ADD CONSTRAINT commitment_basis CHECK (basis IN ('printed', 'member')),
  ADD CONSTRAINT commitment_group CHECK ((basis = 'member') = ("groupSlug" IS NOT NULL)),
  ADD CONSTRAINT commitment_position CHECK (position IN ('awaited', 'accepted', 'partly_accepted', 'alternative', 'refused')),
  ADD CONSTRAINT commitment_declared CHECK (declared IN ('not_started', 'in_progress', 'declared_done', 'declared_moot')),
  ADD CONSTRAINT commitment_assessed CHECK (assessed IN ('not_assessed', 'not_implemented', 'incomplete', 'implemented_on_paper', 'effect_observed', 'alternative_equivalent')),
  ADD CONSTRAINT commitment_lifecycle CHECK (lifecycle IN ('draft', 'contradictory', 'open', 'verifying', 'closed_implemented', 'closed_not_implemented', 'closed_moot', 'replaced'));

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['passage', 'scheme', 'programme', 'innovation', 'indicator', 'finding', 'recommendation'] LOOP
    EXECUTE format('ALTER TABLE %I ADD CONSTRAINT %I CHECK (domain IN (''autonomie'', ''enfance-famille'', ''insertion'', ''sante'', ''transversal'', ''contexte''))', t, t || '_domain');
  END LOOP;
END $$;
