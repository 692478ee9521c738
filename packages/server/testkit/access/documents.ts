const REFUSED = '... on Refused { code problems { path code } facts { name value } }';
const ACCOUNT = `... on AccountChanged { account { id disabledAt allowedActions
  grants { id role state from to reason mayRevoke scope { kind id name case { id rank } } } } }`;
const INVITATION = '... on InvitationChanged { invitation { id state email timesSent allowedActions } }';

/** The mutations about who may do what, by name: the type of the input, and what is asked of the answer. */
const MUTATIONS = {
  giveGrant: ['GiveGrantInput', ACCOUNT],
  revokeGrant: ['RevokeGrantInput', ACCOUNT],
  disableAccount: ['AccountReasonInput', ACCOUNT],
  enableAccount: ['AccountReasonInput', ACCOUNT],
  sendInvitation: ['SendInvitationInput', INVITATION],
  resendInvitation: ['ResendInvitationInput', INVITATION],
  revokeInvitation: ['RevokeInvitationInput', INVITATION],
  acceptInvitation: ['AcceptInvitationInput', '... on InvitationAccepted { email signedIn }'],
  createApiKey: ['CreateApiKeyInput', '... on ApiKeyCreated { key apiKey { id start state scopes organisations } }'],
  revokeApiKey: ['RevokeApiKeyInput', '... on ApiKeyChanged { apiKey { id state mayRevoke } }'],
} as const;

export type AccessMutation = keyof typeof MUTATIONS;

/** The document of a mutation; its one variable is `input`. */
export function mutation(name: AccessMutation): string {
  const [input, done] = MUTATIONS[name];
  return `mutation ($input: ${input}!) { result: ${name}(input: $input) { ${done} ${REFUSED} } }`;
}
