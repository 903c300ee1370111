/** Shapes of the territories by order of choice, centred on the origin: drawn once per page, used by reference. */
export function MarkSprite() {
  return (
    <svg width="0" height="0" aria-hidden="true" className="absolute">
      <defs>
        <circle id="m0" r="6.5" />
        <path id="m1" d="M0-8 8 0 0 8-8 0z" />
        <path id="m2" d="M-1.8-8h3.6v16h-3.6z" />
        <path id="m3" d="M0-7 8 7H-8z" />
      </defs>
    </svg>
  );
}

/** The mark of a territory beside its name; `place` is its order of choice, from 0. */
export function Mark({ place }: { place: number }) {
  return (
    <svg className={`mk k${place}`} viewBox="-8 -8 16 16" aria-hidden="true">
      <use href={`#m${place}`} />
    </svg>
  );
}
