/**
 * Goes on after a session began or ended, by loading the page anew: nothing that was read for one person stays in memory
 * for the next.
 */
export function goWithSession(path: string): void {
  window.location.assign(path);
}
