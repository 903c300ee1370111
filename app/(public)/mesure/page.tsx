import type { Metadata } from "next";

export const metadata: Metadata = { title: "Page étalon", robots: { index: false, follow: false } };

/** The emptiest cached page: `npm run bench` compares every reading page with it. */
export default function YardstickPage() {
  return (
    <>
      <h1>Page étalon</h1>
      <p>Cette page ne contient aucune donnée : elle sert à mesurer la vitesse des autres pages.</p>
    </>
  );
}
