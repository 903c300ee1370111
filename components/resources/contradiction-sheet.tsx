import { Citation } from "@/components/sources/citation";
import { typo } from "@/lib/formats/typography";
import { routes } from "@/lib/routes";
import type { ContradictionView } from "@/lib/sources/contradictions-queries";

/** One disagreement: what each place says, then our comment. */
export function ContradictionSheet({ contradiction }: { contradiction: ContradictionView }) {
  const { id, subject, kind, comment, territory, statements, indicators } = contradiction;
  return (
    <article id={id} aria-labelledby={`${id}-titre`} className="contradiction">
      <h2 id={`${id}-titre`} className="entry-title">
        {typo(subject)}
      </h2>
      <p className="source-note">
        {kind}
        {territory && (
          <>
            {" · "}
            <a href={routes.territory(territory.code)}>{typo(territory.name)}</a>
          </>
        )}
      </p>
      <ul className="versions">
        {statements.map(({ statement, citation }) => (
          <li key={`${citation.ref} ${statement}`}>
            {typo(statement)} <Citation citation={citation} />
          </li>
        ))}
      </ul>
      <p>{typo(comment)}</p>
      {indicators.length > 0 && (
        <ul className="inline-list">
          {indicators.map(({ key, label }) => (
            <li key={key}>
              <a href={routes.indicator(key)}>{typo(label)}</a>
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}
