import type { AccessRouteCode } from '@delibere/shared';

export interface RouteJury {
  readonly route: AccessRouteCode;
  readonly juryComposition?: string | null;
}

export interface JuryText {
  /** "A", "B"…: how the table refers to it. */
  readonly letter: string;
  readonly text: string;
  readonly routes: readonly AccessRouteCode[];
}

/** The distinct jury texts of a fiche, each once, with the routes that carry it; spacing does not make a difference. */
export function distinctJuries(routes: readonly RouteJury[]): readonly JuryText[] {
  const byText = new Map<string, { text: string; routes: AccessRouteCode[] }>();
  for (const { route, juryComposition } of routes) {
    if (!juryComposition) continue;
    const key = juryComposition.replace(/\s+/g, ' ').trim();
    const known = byText.get(key);
    if (known) known.routes.push(route);
    else byText.set(key, { text: juryComposition.trim(), routes: [route] });
  }
  return [...byText.values()].map((jury, rank) => ({ letter: String.fromCharCode(65 + rank), ...jury }));
}
