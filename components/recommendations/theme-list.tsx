"use client";

import { StateLabel, StateShape } from "@/components/charts/state-shape";
import { DeadlineText } from "@/components/recommendations/deadline-text";
import { LABEL_TEXTS } from "@/lib/recommendations/texts";
import type { Entry, ThemeView } from "@/lib/recommendations/view";

function RecommendationEntry({ entry: { number, href, title, asks, who, label, counts, deadline, flag } }: { entry: Entry }) {
  return (
    <li className="reco">
      <b className="reco-number">{number}</b>
      <div>
        <h3>
          <a href={href}>{title}</a>
        </h3>
        <p>{asks}</p>
        <ul className="reco-who">
          {who.map(({ label: state, isMember, names }) => (
            <li key={`${state}${isMember}`}>
              <StateShape state={state} label={LABEL_TEXTS[state]} />
              <span className={isMember ? "reading" : undefined}>{names}</span>
            </li>
          ))}
        </ul>
      </div>
      <p className="reco-state">
        <StateLabel state={label} />
        {counts && <span>{counts}</span>}
        <span>
          Échéance&#8239;: <DeadlineText deadline={deadline} flag={flag} />
        </span>
      </p>
    </li>
  );
}

/** The recommendations one under the other, by theme. A client component for its weight only, like the matrix. */
export function ThemeList({ themes }: { themes: readonly ThemeView<Entry>[] }) {
  return themes.map(({ title, rows }, index) => (
    <section key={title} className="part" aria-labelledby={`theme-${index + 1}`}>
      <h2 id={`theme-${index + 1}`}>{title}</h2>
      <ul>
        {rows.map((entry) => (
          <RecommendationEntry key={entry.href} entry={entry} />
        ))}
      </ul>
    </section>
  ));
}
