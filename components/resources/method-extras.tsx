import { Section } from "@/components/ui/section";
import { typo } from "@/lib/formats/typography";
import { routes } from "@/lib/routes";
import type { ExtraField, ExtraText } from "@/lib/sources/method-extras";

function Leaf({ value, names }: { value: ExtraText; names: ReadonlyMap<string, string> }) {
  const name = names.get(value.text);
  if (value.territory && name) return <a href={routes.territory(value.territory)}>{typo(name)}</a>;
  if (value.organisme && name) return <a href={routes.organisme(value.organisme)}>{typo(name)}</a>;
  return typo(value.text);
}

function Leaves({ values, names }: { values: readonly ExtraText[]; names: ReadonlyMap<string, string> }) {
  if (values.length === 1 && values[0]) return <Leaf value={values[0]} names={names} />;
  return (
    <ul className="bullets">
      {values.map((value) => (
        <li key={value.text}>
          <Leaf value={value} names={names} />
        </li>
      ))}
    </ul>
  );
}

/** The fields proper to one method: lists of texts, or sheets of labelled values. */
export function MethodExtras({ fields, names }: { fields: readonly ExtraField[]; names: ReadonlyMap<string, string> }) {
  return fields.map(({ key, title, texts, sheets }) => (
    <Section key={key} id={key} title={title}>
      {texts.length > 0 && <Leaves values={texts} names={names} />}
      {sheets.map((lines) => (
        <dl key={lines.map(({ values }) => values[0]?.text).join(" ")} className="defs sheet-defs">
          {lines.map(({ label, values }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <Leaves values={values} names={names} />
              </dd>
            </div>
          ))}
        </dl>
      ))}
    </Section>
  ));
}
