import { Citation } from "@/components/sources/citation";
import { DefinitionList } from "@/components/ui/definition-list";
import { Section } from "@/components/ui/section";
import { Unknown } from "@/components/ui/unknown";
import { formatPartialDate } from "@/lib/formats/dates";
import { typo } from "@/lib/formats/typography";
import { routes } from "@/lib/routes";
import type { Committee } from "@/lib/schemes/queries";
import { governanceStates, seatRoles } from "@/lib/texts/organismes";

function Seats({ seats }: Pick<Committee, "seats">) {
  if (seats.length === 0) return <Unknown />;
  return (
    <ul className="inline-list">
      {seats.map(({ slug, name, role }) => (
        <li key={`${slug} ${role}`}>
          <a href={routes.organisme(slug)}>{typo(name)}</a>
          {role === "chair" && ` (${seatRoles.label(role)})`}
        </li>
      ))}
    </ul>
  );
}

/** The committees of a scheme: who chairs, who sits, how often. */
export function GovernancePart({ committees }: { committees: readonly Committee[] }) {
  return (
    <Section id="gouvernance" title="Gouvernance">
      {committees.map(({ slug, name, summary, citation, territory, state, frequency, since, seats }) => (
        <article key={slug} className="doc">
          <h3>{typo(name)}</h3>
          <p>
            {typo(summary)} <Citation citation={citation} />
          </p>
          <DefinitionList
            items={[
              { term: "Territoire", value: <a href={routes.territory(territory.code)}>{typo(territory.name)}</a> },
              { term: "État", value: governanceStates.label(state) },
              { term: "Depuis", value: since === null ? <Unknown /> : formatPartialDate(since) },
              { term: "Fréquence", value: frequency === null ? <Unknown /> : typo(frequency) },
              { term: "Membres", value: <Seats seats={seats} /> },
            ]}
          />
        </article>
      ))}
    </Section>
  );
}
