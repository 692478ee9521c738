import { graphql } from '../../../gql/gql.ts';

/** A draft as it is kept now, past every cache. */
export const RULE_SET_NOW = graphql(`
  query RuleSetNow($id: ID!) {
    ruleSet(id: $id) {
      id
      ...RuleSetContent_ruleSet @unmask
    }
  }
`);
