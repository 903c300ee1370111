import type { ReactNode } from "react";

import { Breadcrumb, type Crumb } from "@/components/layout/breadcrumb";
import { typo } from "@/lib/formats/typography";

type Props = {
  /** Ancestors below the home page. */
  trail?: readonly Crumb[];
  /** Last crumb; the title when it is a text and nothing shorter is given. */
  current?: string;
  title: ReactNode;
  /** Quiet text after the title: an official code, a number. */
  code?: string;
  /** One or two sentences under the title. */
  lead?: ReactNode;
  /** Link buttons: compare, print, download. */
  actions?: ReactNode;
};

/** Head of a page: breadcrumb, the only h1, what the page says, what can be done with it. */
export function PageHeader({ trail, current, title, code, lead, actions }: Props) {
  const crumb = current ?? (typeof title === "string" ? title : null);
  return (
    <>
      {crumb !== null && <Breadcrumb trail={trail} current={crumb} />}
      <header className="page-head">
        <h1>
          {typeof title === "string" ? typo(title) : title}
          {code && <span className="code"> {code}</span>}
        </h1>
        {lead && <p className="lead">{typeof lead === "string" ? typo(lead) : lead}</p>}
        {actions && <div className="actions">{actions}</div>}
      </header>
    </>
  );
}
