import type { Metadata } from "next";

import { Citation } from "@/components/sources/citation";
import { PageHeader } from "@/components/ui/page-header";
import { typo } from "@/lib/formats/typography";
import { routes } from "@/lib/routes";
import { listMethods } from "@/lib/sources/methods-queries";

export const metadata: Metadata = {
  title: "Méthodes",
  description: "Les méthodes décrites par la revue Regards : typologie, guichets, coopérations, annuaires, calculs.",
};

export default async function MethodsPage() {
  const methods = await listMethods();
  return (
    <>
      <PageHeader
        trail={[{ label: "Ressources", href: routes.resources }]}
        title="Méthodes"
        lead={typo("Ce que la revue apporte pour décrire et comparer les territoires : chaque méthode avec ses variables, sa formule quand il y en a une, ses résultats et ses précautions.")}
      />
      <ul className="entry-list">
        {methods.map(({ slug, title, summary, citation }) => (
          <li key={slug}>
            <h2 className="entry-title">
              <a href={routes.method(slug)}>{typo(title)}</a>
            </h2>
            <p>
              {typo(summary)} <Citation citation={citation} />
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
