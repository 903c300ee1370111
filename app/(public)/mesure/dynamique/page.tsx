import type { Metadata } from "next";

export const metadata: Metadata = { title: "Page étalon dynamique", robots: { index: false, follow: false } };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** The emptiest page drawn at each request, without the database: `npm run bench` compares every filtered page with it. */
export default async function DynamicYardstickPage({ searchParams }: Props) {
  const count = Object.keys(await searchParams).length;
  return (
    <>
      <h1>Page étalon dynamique</h1>
      <p>Cette page ne contient aucune donnée et se compose à chaque demande : {count} paramètre(s) reçu(s).</p>
    </>
  );
}
