import type { Metadata } from "next";
import { z } from "zod";

import { ErrorPage } from "@/components/layout/error-page";
import { Notice } from "@/components/ui/notice";

export const metadata: Metadata = { title: "Adresse incorrecte", robots: { index: false } };

const asked = z.object({ champ: z.string().default(""), message: z.string().default(""), page: z.string().default("/") });

/** Answer 400: only the proxy leads here, with what it refuses and why. */
export default async function BadAddressPage({ searchParams }: PageProps<"/erreur/adresse">) {
  const { champ, message, page } = asked.parse(await searchParams);
  const way = page === "/" ? undefined : { href: page, label: "Voir cette page sans filtre" };
  return (
    <ErrorPage title="Cette adresse n’est pas comprise" way={way}>
      <Notice kind="error" title={champ === "" ? "L’adresse ne peut pas être lue" : `Valeur refusée pour « ${champ} »`}>
        <p>{message}</p>
      </Notice>
    </ErrorPage>
  );
}
