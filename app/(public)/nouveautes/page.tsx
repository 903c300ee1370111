import type { Metadata } from "next";

import { PageHeader } from "@/components/ui/page-header";
import { formatPartialDate } from "@/lib/formats/dates";
import { routes } from "@/lib/routes";

export const metadata: Metadata = { title: "Nouveautés", description: "Ce qui change dans Maillage, version après version." };

const firstRelease = "2026-11-23";

export default function NewsPage() {
  return (
    <>
      <PageHeader title="Nouveautés" lead="Ce qui change dans Maillage, de la version la plus récente à la plus ancienne." />
      <div className="prose">
        <h2 id="v0-1">
          Version 0.1, <time dateTime={firstRelease}>{formatPartialDate(firstRelease)}</time>
        </h2>
        <ul>
          <li>
            Les deux départements évalués, <a href={routes.territory("DEP-35")}>l’Ille-et-Vilaine</a> et{" "}
            <a href={routes.territory("DEP-61")}>l’Orne</a>, et la <a href={routes.compare(["DEP-35", "DEP-61", "FR"])}>comparaison</a>{" "}
            de deux à quatre territoires.
          </li>
          <li>
            L’annuaire des <a href={routes.programmes}>programmes</a>&nbsp;: écrire une commune de France suffit pour savoir ce
            qui la dessert.
          </li>
          <li>
            Les <a href={routes.recommendations}>23 recommandations</a>, leurs destinataires, leurs échéances et leurs fondements.
            Aucune source ne dit ce qu’elles sont devenues&nbsp;: toutes sont «&nbsp;sans information&nbsp;».
          </li>
          <li>
            Chaque paragraphe du rapport et chaque partie de la revue a sa <a href={routes.resources}>page</a>, avec ce qui la cite.
          </li>
        </ul>
        <h2 id="pas-encore">Pas encore</h2>
        <p>
          Les comptes, le suivi des recommandations par les inspecteurs, les corrections proposées par les partenaires et
          l’import de valeurs plus récentes viendront dans des versions suivantes.
        </p>
      </div>
    </>
  );
}
