import { Section } from "@/components/ui/section";
import { Stat, StatRow } from "@/components/ui/stat";
import { formatPartialDate } from "@/lib/formats/dates";
import { formatNumber } from "@/lib/formats/numbers";
import { typo } from "@/lib/formats/typography";
import type { HoldingCounts } from "@/lib/home/queries";
import { routes } from "@/lib/routes";
import type { DocumentSummary } from "@/lib/sources/documents-queries";

const LINES: readonly { key: keyof HoldingCounts; label: string; href: string }[] = [
  { key: "indicators", label: "indicateurs", href: routes.indicators },
  { key: "programmes", label: "programmes", href: routes.programmes },
  { key: "schemes", label: "dispositifs et contrats", href: routes.schemes },
  { key: "organismes", label: "organismes", href: routes.organismes },
  { key: "findings", label: "constats de l’inspection", href: routes.findings },
  { key: "passages", label: "passages des sources", href: routes.resources },
];

/** What the product holds, counted, and the documents that it all comes from, with their dates. */
export function Holdings({ counts, documents }: { counts: HoldingCounts; documents: readonly DocumentSummary[] }) {
  return (
    <Section id="contenu-maillage" title="Ce que contient Maillage" className="holdings">
      <StatRow label="Ce que contient Maillage">
        {LINES.map(({ key, label, href }) => (
          <Stat key={key} label={<a href={href}>{label}</a>} value={<b className="count">{formatNumber(counts[key])}</b>} />
        ))}
      </StatRow>
      <h3>Deux sources publiques, et leurs dates</h3>
      <ul className="sources">
        {documents.map(({ slug, title, publisher, reference, date, description }) => (
          <li key={slug}>
            <a href={routes.document(slug)}>{typo(title)}</a>
            <span className="source-note">{typo(`${publisher}, ${reference}, ${formatPartialDate(date)}.`)}</span>
            <p>{typo(description)}</p>
          </li>
        ))}
      </ul>
      <p className="source-note">
        Géographie&#8239;: découpage administratif officiel (Etalab), {formatNumber(counts.communes)} communes. Ce que les sources ne disent pas est montré « non
        renseigné », jamais zéro.
      </p>
    </Section>
  );
}
