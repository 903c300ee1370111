/** A kind of page of the product with real addresses of it. */
export type PageKind = {
  name: string;
  /** "cached": the same for every reader, served from the page cache; "dynamic": drawn at each request. */
  rendering: "cached" | "dynamic";
  addresses: readonly [string, ...string[]];
};

const report = "/ressources/igas-2020-098r";
const review = "/ressources/regards-territoires";

/** Every kind of page the product has, with the easiest, the largest and the oddest of each. */
export const pageKinds: readonly PageKind[] = [
  { name: "accueil", rendering: "cached", addresses: ["/"] },
  { name: "liste des départements", rendering: "cached", addresses: ["/departements"] },
  { name: "département évalué", rendering: "cached", addresses: ["/departements/35", "/departements/61"] },
  { name: "département sans évaluation", rendering: "cached", addresses: ["/departements/53", "/departements/2A", "/departements/974", "/departements/75"] },
  { name: "comparaison", rendering: "cached", addresses: ["/comparer", "/comparer?t=35,61,FR", "/comparer?t=35,61", "/comparer?t=35,FR"] },
  { name: "comparaison libre", rendering: "dynamic", addresses: ["/comparer?t=35,53", "/comparer?t=35,61,FR,REG-53", "/comparer?t=EPCI-243500139,61"] },
  { name: "catalogue des indicateurs", rendering: "cached", addresses: ["/indicateurs"] },
  { name: "indicateurs filtrés", rendering: "dynamic", addresses: ["/indicateurs?page=2", "/indicateurs?domaine=autonomie", "/indicateurs?q=creche"] },
  {
    name: "fiche d’un indicateur",
    rendering: "cached",
    addresses: ["/indicateurs/places-accueil-100-enfants-0-3", "/indicateurs/depenses-ass", "/indicateurs/part-sdsf-axe-jeunesse", "/indicateurs/places-eaje"],
  },
  { name: "dispositifs", rendering: "cached", addresses: ["/dispositifs"] },
  { name: "dispositifs filtrés", rendering: "dynamic", addresses: ["/dispositifs?domaine=enfance-famille"] },
  { name: "fiche d’un dispositif", rendering: "cached", addresses: ["/dispositifs/ctg", "/dispositifs/sdsf", "/dispositifs/prado", "/dispositifs/100-sante"] },
  { name: "organismes", rendering: "cached", addresses: ["/organismes"] },
  { name: "organismes filtrés", rendering: "dynamic", addresses: ["/organismes?page=2", "/organismes?territoire=DEP-35"] },
  { name: "fiche d’un organisme", rendering: "cached", addresses: ["/organismes/caf-35", "/organismes/cnaf", "/organismes/oss", "/organismes/caisses-locales", "/organismes/cafat"] },
  { name: "territoires", rendering: "cached", addresses: ["/territoires"] },
  { name: "territoires filtrés", rendering: "dynamic", addresses: ["/territoires?q=redon"] },
  {
    name: "fiche d’un territoire",
    rendering: "cached",
    addresses: [
      "/territoires/FR",
      "/territoires/REG-53",
      "/territoires/COM-35236",
      "/territoires/EPCI-243500741",
      "/territoires/EPCI-243500139",
      "/territoires/COM-97411",
      "/territoires/COM-75056",
    ],
  },
  { name: "constats", rendering: "cached", addresses: ["/constats"] },
  { name: "constats filtrés", rendering: "dynamic", addresses: ["/constats?page=2", "/constats?territoire=DEP-61", "/constats?domaine=autonomie"] },
  { name: "programmes", rendering: "cached", addresses: ["/programmes"] },
  {
    name: "programmes filtrés",
    rendering: "dynamic",
    addresses: ["/programmes?page=2", "/programmes?territoire=COM-35236", "/programmes?organisme=caf-35&domaine=enfance-famille", "/programmes?territoire=COM-01001"],
  },
  {
    name: "fiche d’un programme",
    rendering: "cached",
    addresses: ["/programmes/aac-cfppa-actions-collectives-orne", "/programmes/eclat-caen-la-mer", "/programmes/signalements-croises-normandie"],
  },
  { name: "recommandations", rendering: "cached", addresses: ["/recommandations"] },
  { name: "recommandations filtrées", rendering: "dynamic", addresses: ["/recommandations?autorite=cnaf", "/recommandations?territoire=DEP-35", "/recommandations?echeance=2022"] },
  { name: "fiche d’une recommandation", rendering: "cached", addresses: ["/recommandations/1", "/recommandations/21", "/recommandations/23", "/recommandations/igas-2020-098r/21"] },
  { name: "ressources", rendering: "cached", addresses: ["/ressources", "/ressources/glossaire", "/ressources/methodes", "/ressources/contradictions"] },
  { name: "méthode", rendering: "cached", addresses: ["/ressources/methodes/typologie-depenses-recettes", "/ressources/methodes/annuaire-parents31"] },
  { name: "document", rendering: "cached", addresses: [report, review] },
  {
    name: "passage",
    rendering: "cached",
    addresses: [
      `${report}/1`,
      `${report}/184`,
      `${report}/1215`,
      `${report}/note-71`,
      `${report}/pj-2-annexe-61`,
      `${report}/recommandation-n-21`,
      `${review}/parents31-caf-de-haute-garonne-presentation-et-prix`,
    ],
  },
  { name: "recherche", rendering: "dynamic", addresses: ["/recherche", "/recherche?q=place+creche", "/recherche?q=zzzzzzzz", "/recherche?q=%C2%A7184"] },
  {
    name: "pages dues au lecteur",
    rendering: "cached",
    addresses: ["/aide", "/nouveautes", "/plan-du-site", "/accessibilite", "/mentions-legales", "/donnees-personnelles"],
  },
  { name: "partenariats", rendering: "cached", addresses: ["/partenariats"] },
  { name: "partenariats filtrés", rendering: "dynamic", addresses: ["/partenariats?territoire=DEP-35"] },
  { name: "innovations", rendering: "cached", addresses: ["/innovations"] },
  { name: "outils", rendering: "cached", addresses: ["/outils"] },
  { name: "étalon du cache", rendering: "cached", addresses: ["/mesure"] },
  { name: "étalon dynamique", rendering: "dynamic", addresses: ["/mesure/dynamique", "/mesure/dynamique?mot=essai"] },
];

export type PageAddress = { address: string; kind: string; rendering: PageKind["rendering"] };

/** One row per address. */
export const pageAddresses: readonly PageAddress[] = pageKinds.flatMap((kind) =>
  kind.addresses.map((address) => ({ address, kind: kind.name, rendering: kind.rendering })),
);
