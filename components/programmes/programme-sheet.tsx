import { ProgrammeContextPart } from "@/components/programmes/programme-context";
import { ProgrammeFacts } from "@/components/programmes/programme-facts";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { Unknown } from "@/components/ui/unknown";
import { typo } from "@/lib/formats/typography";
import type { ProgrammeContext, ProgrammeDetail } from "@/lib/programmes/queries";
import { routes } from "@/lib/routes";
import { programmeRoles } from "@/lib/texts/programmes";

function Bodies({ programme }: { programme: ProgrammeDetail }) {
  if (programme.organismes.length === 0) return <Unknown />;
  return (
    <ul className="citing">
      {programme.organismes.map(({ slug, name, role }) => (
        <li key={`${slug} ${role}`}>
          <a href={routes.organisme(slug)}>{typo(name)}</a> <span className="citing-detail">{programmeRoles.label(role)}</span>
        </li>
      ))}
    </ul>
  );
}

/** Everything the sources say of a programme, and what they do not. */
export function ProgrammeSheet({ programme, context }: { programme: ProgrammeDetail; context: ProgrammeContext }) {
  return (
    <div className="split">
      <div>
        <Section id="essentiel" title="L’essentiel">
          <ProgrammeFacts programme={programme} />
        </Section>
        {programme.note && (
          <Notice title="Précision de la source">
            <p>{typo(programme.note)}</p>
          </Notice>
        )}
        <Section id="rejoindre" title="Joindre, participer">
          {programme.contactService === null ? (
            <p>
              <Unknown reason="Les sources ne donnent pas de contact pour ce programme." /> {typo("Contact non renseigné : adressez-vous à l’organisme qui porte le programme.")}
            </p>
          ) : (
            <p>{typo(programme.contactService)}</p>
          )}
        </Section>
      </div>
      <div>
        <Section id="organismes" title="Qui le porte, avec qui" intro="Rôles : classement Maillage.">
          <Bodies programme={programme} />
        </Section>
        <ProgrammeContextPart context={context} />
      </div>
    </div>
  );
}
