/**
 * A closed list of codes with their French labels: the type of the codes, a parser for what comes from the database
 * (where a CHECK holds the same list) and the label. `codes` feeds `z.enum` and the options of a filter, in order.
 */
export function codeList<const Code extends string>(labels: Readonly<Record<Code, string>>) {
  const is = (value: string): value is Code => Object.hasOwn(labels, value);
  return {
    codes: Object.keys(labels).filter(is),
    is,
    /** @throws RangeError when the text is not a code of the list. */
    as(value: string): Code {
      if (!is(value)) throw new RangeError(`Unknown code "${value}"; expected one of ${Object.keys(labels).join(", ")}`);
      return value;
    },
    label: (code: Code): string => labels[code],
  };
}

/** Codes of a list, as a union: `type Domain = CodeOf<typeof domains>`. */
export type CodeOf<List extends { codes: readonly string[] }> = List["codes"][number];

/** The options of a filter, in the order of the list. */
export const optionsOf = <Code extends string>(list: { codes: readonly Code[]; label: (code: Code) => string }) =>
  list.codes.map((value) => ({ value, label: list.label(value) }));
