import { graphql } from '../../../gql/gql.ts';

export const DRAFT_RULE_SET = graphql(`
  mutation DraftRuleSet($input: DraftRuleSetInput!) {
    draftRuleSet(input: $input) {
      ... on RuleSetWritten {
        id
        ruleSet {
          id
          revision
        }
      }
      ... on Refused {
        code
        problems {
          path
          code
        }
        facts {
          name
          value
        }
      }
    }
  }
`);

export const CHANGE_RULE_SET_DRAFT = graphql(`
  mutation ChangeRuleSetDraft($input: ChangeRuleSetDraftInput!) {
    changeRuleSetDraft(input: $input) {
      ... on RuleSetWritten {
        id
        ruleSet {
          id
          revision
          ...RuleSetContent_ruleSet
        }
      }
      ... on Refused {
        code
        problems {
          path
          code
        }
        facts {
          name
          value
        }
      }
    }
  }
`);

export const DELETE_RULE_SET_DRAFT = graphql(`
  mutation DeleteRuleSetDraft($input: RuleSetDraftInput!) {
    deleteRuleSetDraft(input: $input) {
      ... on RuleSetWritten {
        id
      }
      ... on Refused {
        code
        problems {
          path
          code
        }
        facts {
          name
          value
        }
      }
    }
  }
`);

export const PUBLISH_RULE_SET = graphql(`
  mutation PublishRuleSet($input: RuleSetDraftInput!) {
    publishRuleSet(input: $input) {
      ... on RuleSetWritten {
        id
        ruleSet {
          id
          revision
          ...RuleSetContent_ruleSet
        }
      }
      ... on Refused {
        code
        problems {
          path
          code
        }
        facts {
          name
          value
        }
      }
    }
  }
`);

export const END_RULE_SET = graphql(`
  mutation EndRuleSet($input: EndRuleSetInput!) {
    endRuleSet(input: $input) {
      ... on RuleSetWritten {
        id
        ruleSet {
          id
          revision
          ...RuleSetContent_ruleSet
        }
      }
      ... on Refused {
        code
        problems {
          path
          code
        }
        facts {
          name
          value
        }
      }
    }
  }
`);
