import { HeroSample } from "@/components/home/hero-sample";
import { SearchForm } from "@/components/layout/search-form";
import type { Row } from "@/lib/comparison/rows";
import { formatNumber } from "@/lib/formats/numbers";
import { plural } from "@/lib/formats/words";
import type { HoldingCounts } from "@/lib/home/queries";
import { routes } from "@/lib/routes";

const EXAMPLES = ["places en crèche dans l’Orne", "CTG signées en Ille-et-Vilaine", "aide à domicile des retraités"] as const;

type Props = {
  counts: HoldingCounts;
  recommendations: number;
  /** A figure beside its neighbours, as everywhere in the product. */
  sample: Row | undefined;
};

/** What Maillage is, in five seconds: a sentence, a figure with its source, one field over everything. */
export function Hero({ counts, recommendations, sample }: Props) {
  return (
    <header className="hero">
      <h1>L’action sociale des territoires&#8239;: qui fait quoi, avec quel résultat</h1>
      <p className="lead">
        Maillage réunit {formatNumber(counts.observations)} chiffres, {plural(counts.programmes, "programme")},{" "}
        {plural(counts.schemes, "dispositif")} et les {recommendations} recommandations de l’inspection, pour comparer les
        départements, suivre ce qui a été demandé et trouver ce qui sert chaque commune. Chaque ligne ouvre le paragraphe
        qui la prouve.
      </p>
      <SearchForm id="recherche-accueil" label="Recherche dans tout Maillage" className="hero-search" />
      <p className="hero-examples">
        Par exemple :{" "}
        {EXAMPLES.map((example, index) => (
          <span key={example}>
            {index > 0 && " · "}
            <a href={routes.searchFor(example)}>{example}</a>
          </span>
        ))}
      </p>
      {sample && <HeroSample row={sample} />}
    </header>
  );
}
