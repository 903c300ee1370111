import { Marked } from "@/components/search/marked";
import { Citation } from "@/components/sources/citation";
import type { Hit } from "@/lib/search/queries";
import { searchTypes } from "@/lib/search/types";

/** One hit: what it is, its name, what it says with the source (a passage is its own source). */
export function HitItem({ hit: { type, title, url, lines } }: { hit: Hit }) {
  return (
    <li className="hit">
      <p className="hit-type">{searchTypes.label(type)}</p>
      <div className="hit-body">
        <h3>
          <a href={url}>
            <Marked pieces={title} />
          </a>
        </h3>
        {lines.map(({ pieces, citation }, index) => (
          <p key={index} className="hit-line">
            <Marked pieces={pieces} /> {citation && type !== "passage" && <Citation citation={citation} />}
          </p>
        ))}
      </div>
    </li>
  );
}
