/** Where everybody goes who has just signed in: those who were welcomed already are led on at once. */
export function welcomePath(redirect: string | undefined): string {
  return redirect === undefined ? '/bienvenue' : `/bienvenue?${new URLSearchParams({ redirect })}`;
}
