import type { Known, KnownPerson } from './known.ts';
import type { LineProblem, TypedPerson } from './read-line.ts';

/** Whom a line means: somebody known, somebody new, or nobody can tell. */
export type Match =
  | { readonly kind: 'KNOWN'; readonly person: KnownPerson }
  | { readonly kind: 'NEW' }
  | { readonly kind: 'UNCLEAR'; readonly problem: LineProblem };

const unclear = (column: LineProblem['column'], code: LineProblem['code']): Match => ({
  kind: 'UNCLEAR',
  problem: { column, code },
});

/**
 * An address of e-mail is somebody's own, if a name at least agrees with it. Without one that is known, people of the
 * same names are the same if they have to do with the same organisation; where nothing tells them apart, a person must.
 * @param organisationId of the line; null where it names none
 */
export function matchPerson(said: TypedPerson, organisationId: string | null, known: Known): Match {
  const candidates = known.candidates.get(said.line) ?? [];
  const byEmail = candidates.filter(({ sameEmail }) => sameEmail);
  if (byEmail.length > 1) return unclear('email', 'SEVERAL_HAVE_IT');
  const [owner] = byEmail;
  if (owner !== undefined) {
    if (!owner.sameFamilyName && !owner.sameGivenNames) return unclear('email', 'SOMEBODY_ELSE_HAS_IT');
    return found(owner.personId, known);
  }
  const namesakes = candidates.flatMap(({ personId, sameFamilyName, sameGivenNames }) =>
    sameFamilyName && sameGivenNames ? (known.persons.get(personId) ?? []) : [],
  );
  const together = namesakes.filter((person) => organisationId !== null && isTiedTo(person, organisationId));
  if (together.length > 1) return unclear('familyName', 'SEVERAL_ARE_CALLED_SO');
  const [only] = together;
  if (only !== undefined) return found(only.id, known);
  if (said.email === null && namesakes.length > 0) return unclear('familyName', 'SOMEBODY_IS_CALLED_SO');
  return { kind: 'NEW' };
}

function isTiedTo({ affiliations, mandates }: KnownPerson, organisationId: string): boolean {
  return [...affiliations, ...mandates].some((tie) => tie.organisationId === organisationId);
}

function found(id: string, known: Known): Match {
  const person = known.persons.get(id);
  return person === undefined ? { kind: 'NEW' } : { kind: 'KNOWN', person };
}
