import { refusals } from "@/lib/comparison/texts";
import type { Refusal } from "@/lib/comparison/verdict";
import type { RowView } from "@/lib/comparison/view";

/** Leads to the legend that explains it. */
function Refused({ reason }: { reason: Refusal }) {
  return (
    <a href={`#ecart-${reason}`} className="nc">
      {refusals[reason].label}
    </a>
  );
}

/** The gaps of a row, or the reason why there is none. */
export function GapCell({ gaps }: Pick<RowView, "gaps">) {
  if (typeof gaps === "string") {
    return (
      <td>
        <Refused reason={gaps} />
      </td>
    );
  }
  return (
    <td>
      {gaps.map((gap) => (
        <p key={gap.pair}>
          <i>{gap.pair}</i> {"refused" in gap ? <Refused reason={gap.refused} /> : <b>{gap.text}</b>}
          {"small" in gap && <small>{gap.small}</small>}
        </p>
      ))}
    </td>
  );
}
