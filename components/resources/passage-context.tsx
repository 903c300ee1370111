import { DefinitionList, type Definition } from "@/components/ui/definition-list";
import type { PassageDetail } from "@/lib/sources/passages-queries";
import { routes } from "@/lib/routes";
import { typo } from "@/lib/formats/typography";
import { asDomain, domains } from "@/lib/texts/domains";
import { asPassagePolarity, passagePolarities } from "@/lib/texts/findings";

type Named = { href: string; label: string };

function Links({ items }: { items: readonly Named[] }) {
  return (
    <ul className="inline-list">
      {items.map(({ href, label }) => (
        <li key={href}>
          <a href={href}>{typo(label)}</a>
        </li>
      ))}
    </ul>
  );
}

/** What a passage is about: territories, bodies, schemes, domain, and names that have no sheet. */
export function PassageContext({ passage }: { passage: PassageDetail }) {
  const linked: [string, Named[]][] = [
    ["Territoires", passage.territories.map(({ code, name }) => ({ href: routes.territory(code), label: name }))],
    ["Organismes", passage.organismes.map(({ slug, name }) => ({ href: routes.organisme(slug), label: name }))],
    ["Dispositifs", passage.schemes.map(({ slug, name }) => ({ href: routes.scheme(slug), label: name }))],
  ];
  const items: Definition[] = [
    { term: "Domaine", value: domains.label(asDomain(passage.domain)) },
    ...(passage.polarity === null
      ? []
      : [{ term: "Nature", value: passagePolarities.label(asPassagePolarity(passage.polarity)) }]),
    ...linked.filter(([, links]) => links.length > 0).map(([term, links]) => ({ term, value: <Links items={links} /> })),
    ...(passage.mentions.length > 0 ? [{ term: "Aussi cités", value: typo(passage.mentions.join(", ")) }] : []),
  ];
  return <DefinitionList items={items} />;
}
