import { Hint } from "@/components/ui/hint";

/** What is not known, visible and calm: hatched, never zero, with its reason on demand when there is one. */
export function Unknown({ label = "non renseigné", reason }: { label?: string; reason?: string }) {
  if (!reason) return <span className="unknown">{label}</span>;
  return (
    <Hint label={label} className="unknown">
      {reason}
    </Hint>
  );
}
