import { type RuleParameters, ruleParameters } from '@delibere/shared';
import * as v from 'valibot';

/** What the server says of the parameters, in the shape the words are made from: choices carry only what they are made of. */
export function readParameters(said: object): RuleParameters {
  return v.parse(ruleParameters, said);
}
