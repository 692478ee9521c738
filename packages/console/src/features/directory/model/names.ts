import { siretInWords } from './siret.ts';

/** Somebody as on paper: "DUPONT Jean-Pierre". */
export function personName({
  familyName,
  givenNames,
}: {
  readonly familyName: string;
  readonly givenNames: string;
}): string {
  return `${familyName.toLocaleUpperCase('fr')} ${givenNames}`;
}

/** An organisation where there is little room: what it is called for short, else its name. */
export function shortNameOf({
  name,
  shortName,
}: {
  readonly name: string;
  readonly shortName?: string | null;
}): string {
  return shortName ?? name;
}

/** What tells an organisation from others of the same name: its SIRET, or what it is called for short. */
export function detailOf({
  shortName,
  siret,
}: {
  readonly shortName?: string | null;
  readonly siret?: string | null;
}): string {
  return [shortName, siret ? siretInWords(siret) : null].filter(Boolean).join(' · ');
}
