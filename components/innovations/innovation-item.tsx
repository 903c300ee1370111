import { Citation } from "@/components/sources/citation";
import { typo } from "@/lib/formats/typography";
import { joinList } from "@/lib/formats/words";
import type { InnovationView } from "@/lib/innovations/queries";
import { routes } from "@/lib/routes";
import { domains } from "@/lib/texts/domains";

/** One innovation: what, where, by whom, how it was evaluated. */
export function InnovationItem({ innovation }: { innovation: InnovationView }) {
  const { slug, name, domain, summary, evaluation, territory, organismes, programme, citation } = innovation;
  return (
    <li id={slug} className="programme">
      <h3>{programme ? <a href={routes.programme(programme.slug)}>{typo(name)}</a> : typo(name)}</h3>
      <p>
        {typo(summary)} <Citation citation={citation} />
      </p>
      <p className="source-note">
        {domains.label(domain)} · <a href={routes.territory(territory.code)}>{typo(territory.name)}</a>
        {organismes.length > 0 && typo(` · ${joinList(organismes.map((organisme) => organisme.name))}`)}
      </p>
      <p className="source-note">{typo(evaluation === null ? "Évaluation : non renseignée." : `Évaluation : ${evaluation}`)}</p>
    </li>
  );
}
