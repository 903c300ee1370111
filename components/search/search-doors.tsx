import { Link } from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import { routes } from "@/lib/routes";

const DOORS = [
  { href: routes.indicators, label: "Indicateurs", what: "tous les chiffres, par domaine" },
  { href: routes.programmes, label: "Programmes", what: "ce qui sert un territoire" },
  { href: routes.schemes, label: "Dispositifs", what: "schémas, conventions, contrats" },
  { href: routes.recommendations, label: "Recommandations", what: "les 23, leurs autorités et leurs échéances" },
  { href: routes.territories, label: "Territoires", what: "toutes les communes, intercommunalités, départements et régions" },
  { href: routes.glossary, label: "Glossaire", what: "les sigles développés" },
];

/** Lists to go through when words are missing. */
export function SearchDoors() {
  return (
    <Section id="parcourir" title="Parcourir plutôt">
      <ul className="citing">
        {DOORS.map(({ href, label, what }) => (
          <li key={href}>
            <Link href={href}>{label}</Link> <span className="citing-detail">{what}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
