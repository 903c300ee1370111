import { LinkList, type LinkItem } from "@/components/ui/link-list";
import { Section } from "@/components/ui/section";
import { formatNumber } from "@/lib/formats/numbers";
import { plural } from "@/lib/formats/words";
import { routes } from "@/lib/routes";
import type { ContainedPage, ContainedTerritory, TerritoryDetail } from "@/lib/territories/queries";
import type { TerritoryCounts } from "@/lib/territories/sheet-queries";
import { territoryKinds, type TerritoryKind } from "@/lib/texts/territories";

const toItem = ({ code, name, kind, whole, population }: ContainedTerritory, detail: "kind" | "population"): LinkItem => ({
  href: routes.territory(code),
  label: name,
  detail: [
    detail === "kind" ? territoryKinds.label(kind).toLowerCase() : population === null ? null : `${formatNumber(population)} habitants`,
    whole ? null : "en partie",
  ]
    .filter((part) => part !== null)
    .join(", "),
});

function insideTitle({ items, total }: ContainedPage): string {
  const kind = items[0]?.kind ?? "commune";
  return plural(total, territoryKinds.label(kind).toLowerCase());
}

const NEAREST_FIRST: readonly TerritoryKind[] = ["commune", "epci", "departement", "region", "pays", "jurisdiction", "area"];

type Props = {
  territory: TerritoryDetail;
  ancestors: readonly ContainedTerritory[];
  inside: readonly ContainedPage[];
  counts: TerritoryCounts;
};

/** The place of a territory in the mesh: what contains it, what lies in it, what is known of it. */
export function MeshPart({ territory, ancestors, inside, counts }: Props) {
  const filled = inside.filter(({ total }) => total > 0);
  const above = ancestors.toSorted((a, b) => NEAREST_FIRST.indexOf(a.kind) - NEAREST_FIRST.indexOf(b.kind));
  return (
    <div className="split">
      <Section
        id="maillage"
        title="Sa place dans le maillage"
        intro={territory.kind === "commune" ? "Le département et la région viennent de la commune elle-même, jamais d’une intercommunalité à cheval." : undefined}
      >
        {ancestors.length > 0 ? <LinkList items={above.map((ancestor) => toItem(ancestor, "kind"))} /> : <p>Rien ne le contient dans les sources.</p>}
      </Section>
      <div>
        <Section id="connu" title="Ce que Maillage en sait">
          <LinkList
            items={[
              { href: routes.programmesOf(territory.code), label: plural(counts.serving, "programme"), detail: "qui servent le territoire" },
              ...(counts.findings > 0
                ? [{ href: routes.findingsOf(territory.code), label: plural(counts.findings, "constat"), detail: "de l’inspection, ici ou dedans" }]
                : []),
            ]}
          />
          {counts.findings === 0 && <p className="source-note">Aucun constat de l’inspection ne porte sur ce territoire même.</p>}
        </Section>
        {filled.map((page) => (
          <Section key={page.items[0]?.kind} id={`dedans-${page.items[0]?.kind}`} title={insideTitle(page)}>
            <LinkList items={page.items.map((item) => toItem(item, "population"))} />
            {page.total > page.items.length && <p className="source-note">{`Les ${page.items.length} plus peuplées ; cherchez les autres par leur nom.`}</p>}
          </Section>
        ))}
      </div>
    </div>
  );
}
