import { Logo } from "@/components/layout/logo";
import { PrintStamp } from "@/components/layout/print-stamp";
import { routes } from "@/lib/routes";

const duties = [
  { href: routes.help, label: "Aide" },
  { href: routes.sitemap, label: "Plan du site" },
  { href: routes.news, label: "Nouveautés" },
  { href: routes.accessibility, label: "Accessibilité : audit non réalisé" },
  { href: routes.legal, label: "Mentions légales" },
  { href: routes.personalData, label: "Données personnelles" },
] as const;

const REPORT = "igas-2020-098r";
const REVIEW = "regards-territoires";

/** Sources with their dates, what a public site owes its readers, and the stamp of a printed page. */
export function SiteFooter() {
  return (
    <footer className="site-footer" id="pied" tabIndex={-1}>
      <div className="wrap">
        <div className="site-footer-sources">
          <p className="brand">
            <Logo />
            Maillage
          </p>
          <p>
            Sources : <a href={routes.document(REPORT)}>rapport IGAS n°&nbsp;2020-098R</a>, mai 2021, chiffres surtout
            de 2017–2020, et <a href={routes.document(REVIEW)}>revue <cite>Regards</cite> n°&nbsp;56</a> de l’EN3S, mars 2020. Chaque
            chiffre renvoie à son paragraphe. Géographie : découpage administratif officiel (Etalab).
          </p>
        </div>
        <ul className="site-footer-links">
          {duties.map(({ href, label }) => (
            <li key={href}>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
        <PrintStamp />
      </div>
    </footer>
  );
}
