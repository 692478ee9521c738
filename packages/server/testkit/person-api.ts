import { expect } from 'vitest';
import type { Viewer } from '../src/kernel/authorisation/viewer.ts';
import { ADMINISTRATOR, type AppAsRoles } from './as-role.ts';
import type { Answer } from './graphql-client.ts';

/** What tests read of somebody's entry. */
export const PERSON = `id familyName givenNames qualification version allowedActions contact { email phone address }
  affiliations { id position from to organisationName organisation { id } }
  mandates { id college tempWork from to source organisationName examCentreName person { id } }
  formerIdentities { version familyName }`;

/** Does something to somebody's entry: what was answered, and the code of what was thrown. */
export async function answerTo(
  api: AppAsRoles,
  mutation: string,
  input: Readonly<Record<string, unknown>>,
  viewer: Viewer = ADMINISTRATOR,
): Promise<{ readonly written: Answer['data']; readonly error: unknown }> {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { ${mutation}(input: $input) {
      ... on PersonWritten { id person { ${PERSON} } } ... on Refused { code problems { path code } facts { name value } } } }`;
  const { data, errors } = await api.askAs(viewer, document, { input });
  return { written: data?.[mutation], error: errors[0]?.extensions.code };
}

/** The same where nothing is thrown: the entry as it is then, or the refusal. */
export async function writePerson(
  api: AppAsRoles,
  mutation: string,
  input: Readonly<Record<string, unknown>>,
  viewer: Viewer = ADMINISTRATOR,
): Promise<Answer['data']> {
  const { written, error } = await answerTo(api, mutation, input, viewer);
  expect(error).toBeUndefined();
  return written.person ?? written;
}
