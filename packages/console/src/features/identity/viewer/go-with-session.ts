/**
 * Goes on after a session began or ended, by loading the page anew: nothing that was read for one person stays in memory
 * for the next.
 */
export function goWithSession(path: string): void {
  const { location } = window;
  const here = `${location.pathname}${location.search}`;
  location.assign(path);
  // Of an address that differs by its hash alone, a browser loads nothing.
  if (path.split('#')[0] === here) location.reload();
}
