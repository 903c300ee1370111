/** Addresses asked once the server listens: the pages that open a visit. Never all of France. */
export const warmList = ["/"];
