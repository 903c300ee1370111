import { Section } from "@/components/ui/section";
import { rowsOfComparison } from "@/lib/comparison/export";
import type { Comparison } from "@/lib/comparison/table";
import { refusals } from "@/lib/comparison/texts";
import { typo } from "@/lib/formats/typography";
import type { Refusal } from "@/lib/comparison/verdict";

/** The reasons met in this comparison, each once: cells lead here. */
function reasonsOf(comparison: Comparison): Refusal[] {
  const met = rowsOfComparison(comparison).flatMap(({ refusal, gaps }) => [
    refusal,
    ...gaps.map(({ verdict }) => (verdict.kind === "refused" ? verdict.reason : null)),
  ]);
  return [...new Set(met)].filter((reason) => reason !== null);
}

/** Why some gaps are not computed, and how a cell is filled. */
export function RefusalLegend({ comparison }: { comparison: Comparison }) {
  return (
    <Section id="lecture" title="Comment lire cette comparaison">
      <dl className="defs">
        <div>
          <dt>Valeur d’une case</dt>
          <dd>
            Quand une source en donne plusieurs&#8239;: jamais un objectif à la place d’un résultat, puis le même passage que les autres territoires,
            la même année, la valeur sans réserve, datée, la plus récente. «&#8239;Autres valeurs&#8239;» ouvre le reste.
          </dd>
        </div>
        <div>
          <dt>Écart</dt>
          <dd>
            Premier territoire moins second, valeurs imprimées dans la source. «&#8239;Plus favorable&#8239;» n’est dit que si l’indicateur a un sens.
          </dd>
        </div>
        <div>
          <dt>Position</dt>
          <dd>Chaque ligne a son échelle, de zéro à un nombre rond au-dessus de la plus grande valeur.</dd>
        </div>
        {reasonsOf(comparison).map((reason) => (
          <div key={reason} id={`ecart-${reason}`}>
            <dt>
              <span className="unknown">{refusals[reason].label}</span>
            </dt>
            <dd>{typo(refusals[reason].why)}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
