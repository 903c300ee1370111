import type { Piece } from "@/lib/search/excerpt";

/** A text with the words found. */
export function Marked({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map(({ text, mark }, index) => (mark ? <mark key={index}>{text}</mark> : text));
}
