import { FileDown } from "lucide-react";

import { ButtonLink } from "@/components/ui/button";
import { ChipLink, ChipRow } from "@/components/ui/chip-link";
import { CopyLinkButton } from "@/components/ui/copy-link-button";
import { PrintButton } from "@/components/ui/print-button";
import type { Comparison, ComparisonChoice } from "@/lib/comparison/table";
import { formatNumber } from "@/lib/formats/numbers";
import { routes } from "@/lib/routes";
import { domains } from "@/lib/texts/domains";

/** Domains, the switch that keeps what all territories have, and what can be taken away: file, paper, address. */
export function ChoiceBar({ comparison, choice, dataHref }: { comparison: Comparison; choice: ComparisonChoice; dataHref: string }) {
  const codes = comparison.territories.map(({ code }) => code);
  const { domaine, tous } = choice;
  const counts = comparison.indicatorsByDomain;
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return (
    <div className="choice">
      <ChipRow label="Domaines">
        <ChipLink href={routes.compareWith(codes, { tous })} current={domaine === undefined}>
          Tous les domaines <small>{formatNumber(total)}</small>
        </ChipLink>
        {domains.codes.map((code) =>
          counts[code] ? (
            <ChipLink key={code} href={routes.compareWith(codes, { domaine: code, tous })} current={domaine === code}>
              {domains.label(code)} <small>{formatNumber(counts[code])}</small>
            </ChipLink>
          ) : null,
        )}
      </ChipRow>
      <ChipRow label="Indicateurs montrés">
        <ChipLink href={routes.compareWith(codes, { domaine })} current={!tous}>
          Renseignés par deux au moins
        </ChipLink>
        <ChipLink href={routes.compareWith(codes, { domaine, tous: true })} current={tous === true}>
          Seulement par tous
        </ChipLink>
      </ChipRow>
      <div className="actions">
        <ButtonLink href={dataHref} icon={FileDown} download>
          Tableur (CSV)
        </ButtonLink>
        <PrintButton />
        <CopyLinkButton />
      </div>
    </div>
  );
}
