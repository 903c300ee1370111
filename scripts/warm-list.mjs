const REPORT = Array.from({ length: 23 }, (_, index) => `/recommandations/${index + 1}`);

/** Addresses asked once the server listens: the pages that open a visit. Never all of France. */
export const warmList = [
  "/",
  "/departements",
  "/departements/35",
  "/departements/61",
  "/comparer",
  "/recommandations",
  "/programmes",
  "/dispositifs",
  "/indicateurs",
  "/constats",
  "/organismes",
  "/partenariats",
  "/territoires",
  "/ressources",
  "/ressources/igas-2020-098r",
  "/ressources/regards-territoires",
  ...REPORT,
];
