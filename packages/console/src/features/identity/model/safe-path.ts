const HOME = '/certifications';
/** Going back to these would turn round in circles. */
const OF_SIGN_IN = /^\/(connexion|second-facteur)(\/|$)/;

/**
 * Where to go after signing in: the path asked for if it is one of this site, the catalogue otherwise. What an address
 * says can come from anybody: no other site is ever gone to.
 * @param origin of this site, "https://delibere.example"
 */
export function safePath(asked: string | undefined, origin: string): string {
  if (asked === undefined || !asked.startsWith('/') || !URL.canParse(asked, origin)) return HOME;
  const url = new URL(asked, origin);
  if (url.origin !== origin || OF_SIGN_IN.test(url.pathname)) return HOME;
  return `${url.pathname}${url.search}${url.hash}`;
}
