import { EmptyState } from "@/components/ui/empty-state";
import { typo } from "@/lib/formats/typography";
import { programmesHref } from "@/lib/programmes/address";
import type { ProgrammeFilters } from "@/lib/programmes/filters";
import { routes } from "@/lib/routes";

type Props = {
  filters: ProgrammeFilters;
  place: { code: string; name: string } | null;
  /** Territories that bear the name typed, when it names none or several. */
  candidates: readonly { code: string; label: string }[];
};

/** Nothing found, or a name to make precise: what to do next. */
export function ProgrammesEmpty({ filters, place, candidates }: Props) {
  if (filters.territoire && place === null) {
    return (
      <EmptyState
        title={typo(
          candidates.length > 0
            ? `Plusieurs territoires répondent à « ${filters.territoire} » : lequel ?`
            : `Aucun territoire de France ne s’appelle « ${filters.territoire} ».`,
        )}
      >
        <ul className="inline-list">
          {candidates.map(({ code, label }) => (
            <li key={code}>
              <a href={programmesHref({ ...filters, territoire: code, page: 1 })}>{typo(label)}</a>
            </li>
          ))}
        </ul>
        {candidates.length === 0 && <p>Vérifiez l’orthographe, ou écrivez un code postal.</p>}
      </EmptyState>
    );
  }
  return (
    <EmptyState title="Aucun programme ne répond à ces choix.">
      <ul className="inline-list">
        {place && (
          <li>
            <a href={programmesHref({ territoire: place.code })}>{typo(`Tout ce qui sert ${place.name}`)}</a>
          </li>
        )}
        <li>
          <a href={routes.programmes}>Tous les programmes</a>
        </li>
      </ul>
    </EmptyState>
  );
}
