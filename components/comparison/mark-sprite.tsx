import { Mark, markIndex } from "@/components/charts/mark";
import { markId } from "@/components/comparison/mark-id";
import { MAX_TERRITORIES } from "@/lib/comparison/filters";

/** The territories' marks, drawn once per page at the origin: a full comparison uses them hundreds of times. */
export function MarkSprite() {
  return (
    <svg width="0" height="0" aria-hidden="true" className="absolute">
      <defs>
        {Array.from({ length: MAX_TERRITORIES }, (_, place) => (
          <g key={place} id={markId(place)}>
            <Mark index={markIndex(place)} x={0} y={0} />
          </g>
        ))}
      </defs>
    </svg>
  );
}
