import { DefinitionList, type Definition } from "@/components/ui/definition-list";
import { Unknown } from "@/components/ui/unknown";
import { formatPartialDate } from "@/lib/formats/dates";
import { typo } from "@/lib/formats/typography";
import { joinList } from "@/lib/formats/words";
import { routes } from "@/lib/routes";
import type { SchemeDetail } from "@/lib/schemes/queries";
import { domains } from "@/lib/texts/domains";
import { levels } from "@/lib/texts/organismes";
import { schemeKinds } from "@/lib/texts/schemes";

const orUnknown = (text: string | null) => (text === null ? <Unknown /> : typo(text));

function Bodies({ bodies, families }: { bodies: readonly { slug: string; name: string }[]; families?: readonly string[] }) {
  if (bodies.length === 0) return families && families.length > 0 ? joinList(families) : <Unknown />;
  return (
    <ul className="inline-list">
      {bodies.map(({ slug, name }) => (
        <li key={slug}>
          <a href={routes.organisme(slug)}>{typo(name)}</a>
        </li>
      ))}
    </ul>
  );
}

/** Facts of a scheme; what no source states is shown as unknown. */
export function SchemeFacts({ scheme }: { scheme: SchemeDetail }) {
  const items: Definition[] = [
    { term: "Nature", value: `${schemeKinds.label(scheme.kind)}, ${domains.label(scheme.domain).toLowerCase()}` },
    { term: "Niveau", value: levels.label(scheme.level) },
    ...(scheme.objective ? [{ term: "Objectif", value: typo(scheme.objective) }] : []),
    { term: "Base juridique", value: orUnknown(scheme.legalBasis) },
    { term: "Pilote", value: <Bodies bodies={scheme.leads} families={scheme.leadFamilies} /> },
    { term: "Parties", value: <Bodies bodies={scheme.parties} /> },
    { term: "Depuis", value: scheme.since === null ? <Unknown /> : formatPartialDate(scheme.since) },
    { term: "Durée", value: orUnknown(scheme.duration) },
    ...(scheme.note ? [{ term: "Remarque", value: typo(scheme.note) }] : []),
  ];
  return <DefinitionList items={items} />;
}
