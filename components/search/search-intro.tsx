import { SearchDoors } from "@/components/search/search-doors";
import { Link } from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import { routes } from "@/lib/routes";

const EXAMPLES = [
  "places de crèche Orne",
  "CTG signées Ille-et-Vilaine",
  "aide au retour à domicile",
  "qui finance la CFPPA",
  "recommandation 21",
  "Redon",
  "§184",
];

/** The search page before anything is asked: what can be typed, and where to go instead. */
export function SearchIntro() {
  return (
    <>
      <p className="lead search-lead">
        Quelques mots suffisent : une question, un sigle ou son développement, une commune, un chiffre, un numéro de paragraphe ou de
        recommandation.
      </p>
      <Section id="exemples" title="Exemples">
        <ul className="inline-list">
          {EXAMPLES.map((example) => (
            <li key={example}>
              <Link href={routes.searchFor(example)}>{example}</Link>
            </li>
          ))}
        </ul>
      </Section>
      <SearchDoors />
    </>
  );
}
