import { Hint } from "@/components/ui/hint";

/** An acronym explained on demand (focus then Enter, or touch), and in full on paper. `meaning` comes from the glossary. */
export function Term({ acronym, meaning }: { acronym: string; meaning: string }) {
  return (
    <>
      <Hint label={<abbr>{acronym}</abbr>} className="term">
        {meaning}
      </Hint>
      <span className="print-inline"> ({meaning})</span>
    </>
  );
}
