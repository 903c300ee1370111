import { Hint } from "@/components/ui/hint";

/** An acronym explained on demand (Enter, Space or touch), and in brackets on paper. `meaning` comes from the glossary. */
export function Term({ acronym, meaning }: { acronym: string; meaning: string }) {
  return (
    <Hint label={<abbr>{acronym}</abbr>} className="term">
      {meaning}
    </Hint>
  );
}
