import type { ReactNode } from "react";

import { typo } from "@/lib/formats/typography";

type Props = {
  /** Anchor of the section: short, stable, French ("constats"). */
  id: string;
  title: ReactNode;
  /** A sentence or a source under the title. */
  intro?: ReactNode;
  /** Links at the title's end ("Tous les constats"). */
  actions?: ReactNode;
  level?: 2 | 3;
  className?: string;
  children: ReactNode;
};

/** A titled part of a page with its own address. */
export function Section({ id, title, intro, actions, level = 2, className, children }: Props) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <section aria-labelledby={id} className={className ? `part ${className}` : "part"}>
      <div className="part-head">
        <Heading id={id}>
          {title} <a href={`#${id}`} className="anchor" aria-label="Lien vers cette partie" />
        </Heading>
        {actions && <div className="part-actions">{actions}</div>}
      </div>
      {intro && <p className="part-intro">{typeof intro === "string" ? typo(intro) : intro}</p>}
      {children}
    </section>
  );
}
