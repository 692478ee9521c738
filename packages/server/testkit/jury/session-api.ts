import { expect } from 'vitest';
import type { Viewer } from '../../src/kernel/authorisation/viewer.ts';
import { ADMINISTRATOR, type AppAsRoles } from '../as-role.ts';

const INPUTS: Readonly<Record<string, string>> = { removeSeat: 'SeatInput' };

/** What tests read of a session that was written. */
const WRITTEN = `... on SessionWritten { id session { id reference state revision sessionOn startsAt endsAt place remoteUrl
    ruleSet { id } regionalCommitteeToldOn president { id } substitutePresident { id }
    seats { id college rank organisation { id } person { id } voting tempWork designatedBy { id } proxyTo convokedOn answer answerNote
      proposedSubstitute { id } letter { path madeOn postedOn } }
    designationRequests { organisation { id } college askedOn answeredAt remindedAt }
    findings { key code severity source seats overridable overriddenBecause facts { name value } }
    steps { action from to takenBy reason remarks { code } } } }
  ... on Refused { code problems { path code } facts { name value } }`;

// biome-ignore lint/suspicious/noExplicitAny: the shape is the document's
export type Written = any;

/** Writes a session through the API as somebody: the session as it is then, or the refusal. */
export async function writeSession(
  api: AppAsRoles,
  name: string,
  input: Readonly<Record<string, unknown>>,
  viewer: Viewer = ADMINISTRATOR,
): Promise<Written> {
  const type = INPUTS[name] ?? `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { ${name}(input: $input) { ${WRITTEN} } }`;
  const { data, errors } = await api.askAs(viewer, document, { input });
  expect(errors).toEqual([]);
  const written = data[name];
  return written.session ?? written;
}

/** A session as it is asked for, but for who holds it and what for: with blanks, and a certification said twice. */
export const PLAN = {
  sessionOn: '2027-01-14',
  startsAt: '09:00',
  endsAt: '12:00',
  place: ' Salle des actes ',
  certifications: ['rncp28245', 'RNCP28245'],
} as const;

/** The revision of a session, as an administrator reads it. */
export async function revisionOf(api: AppAsRoles, id: string): Promise<number> {
  const { data } = await api.askAs(ADMINISTRATOR, 'query ($id: ID!) { jurySession(id: $id) { revision } }', { id });
  return data.jurySession.revision;
}
