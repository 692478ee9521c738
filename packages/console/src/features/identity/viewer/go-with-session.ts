/**
 * Goes on after a session began or ended, by loading the page anew: nothing that was read for one person stays in memory
 * for the next.
 */
export function goWithSession(path: string): void {
  const { origin, pathname, search } = window.location;
  const target = new URL(path, origin);
  window.location.assign(target.href);
  // An address with a hash that is the page's own otherwise does not load it.
  if (target.hash !== '' && target.pathname === pathname && target.search === search) window.location.reload();
}
