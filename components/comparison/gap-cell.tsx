import type { Row } from "@/lib/comparison/rows";
import type { ComparedTerritory } from "@/lib/comparison/table";
import { betterText, caveats, gapText, pairLabel, refusals } from "@/lib/comparison/texts";
import type { Refusal } from "@/lib/comparison/verdict";

/** Leads to the legend that explains it. */
function Refused({ reason }: { reason: Refusal }) {
  return (
    <a href={`#ecart-${reason}`} className="nc">
      {refusals[reason].label}
    </a>
  );
}

/** The gaps of a row, or the reason why there is none. */
export function GapCell({ row, territories }: { row: Row; territories: readonly ComparedTerritory[] }) {
  if (row.refusal !== null) {
    return (
      <td>
        <Refused reason={row.refusal} />
      </td>
    );
  }
  const better = row.gaps.map((gap) => betterText(gap, territories));
  return (
    <td>
      {row.gaps.map((gap, index) => (
        <p key={gap.second}>
          <i>{pairLabel(territories, gap)}</i>{" "}
          {gap.verdict.kind === "refused" ? <Refused reason={gap.verdict.reason} /> : <b>{gapText(gap)}</b>}
          {gap.verdict.kind === "gap" && (gap.verdict.caveats.length > 0 || better[index] !== null) && (
            <small>{[better[index], ...gap.verdict.caveats.map((code) => caveats[code])].filter((part) => part !== null).join(" · ")}</small>
          )}
        </p>
      ))}
    </td>
  );
}
