import { registerEnum } from '../../../../kernel/graphql/register-enum.ts';

export const RoleEnum = registerEnum('Role', 'What somebody can be in the system.', {
  PARTNER: 'Reads statistics for an organisation.',
  DELEGATION_MEMBER: 'Sits on juries for an organisation of employers or of employees.',
  DELEGATION_LEAD: 'Designates who sits on juries for an organisation.',
  ASSESSOR: 'Grades the candidates assigned to them.',
  COMPANY_TUTOR: 'Gives the opinion of a company on a candidate.',
  CANDIDATE: 'Is assessed for a certification.',
  EXAM_CENTRE_MANAGER: 'Runs an exam centre: its candidates, plans and sessions.',
  ADMINISTRATOR: 'Keeps certifications, organisations, mandates and accounts, and never votes or grades for anybody.',
  AUDITOR: 'Reads everything but secret votes, and changes nothing.',
});

export const ScopeKindEnum = registerEnum('ScopeKind', 'How far a role goes.', {
  NATIONAL: 'Everywhere.',
  EXAM_CENTRE: 'One exam centre.',
  ORGANISATION: 'One organisation.',
  CASE: 'One case.',
});

export const SecondFactorEnum = registerEnum('SecondFactor', 'Where a second factor stands in this session.', {
  NOT_NEEDED: 'No role of the account asks for one.',
  TO_ENROL: 'One is needed and none is set up: until then the roles that need it do not count.',
  TO_VERIFY: 'One is needed and was not given in this session: until then the roles that need it do not count.',
  VERIFIED: 'One was given in this session.',
});

export const NavigationEntryEnum = registerEnum(
  'NavigationEntry',
  'A part of the console that is of use to somebody.',
  {
    CERTIFICATIONS: 'The catalogue of certifications.',
    MY_CASES: 'The cases one has a role for.',
    MY_SESSIONS: 'The jury sessions one sits in, or one’s organisation.',
    JURIES: 'Sessions of juries.',
    ORGANISATIONS: 'Organisations of every kind.',
    PEOPLE: 'People and their mandates.',
    RULES: 'Rules that juries are composed and vote by.',
    ACCESS: 'Roles, invitations and keys.',
    AUDIT: 'The audit trail.',
    ACCOUNT: 'The own account.',
  },
);

export const GrantStateEnum = registerEnum('GrantState', 'Where a role that was given stands today.', {
  TO_COME: 'Its first day has not come.',
  IN_FORCE: 'It counts.',
  OVER: 'Its last day has passed.',
  REVOKED: 'It was taken back.',
});

export const InvitationStateEnum = registerEnum('InvitationState', 'Where an invitation stands.', {
  PENDING: 'It can be taken up.',
  EXPIRED: 'Its link has expired, or the role it gives is over.',
  USED: 'It was taken up.',
  REVOKED: 'It was taken back.',
});

export const ApiKeyStateEnum = registerEnum('ApiKeyState', 'Where a key stands.', {
  ACTIVE: 'It opens.',
  EXPIRED: 'Its last day has passed.',
  REVOKED: 'It was taken back.',
});

export const AccountActionEnum = registerEnum('AccountAction', 'What may be done to an account.', {
  GIVE_GRANT: 'A role may be given to it.',
  DISABLE: 'It may be closed.',
  ENABLE: 'It may be opened again.',
  CREATE_API_KEY: 'A key may be made for its programs.',
});

export const InvitationActionEnum = registerEnum('InvitationAction', 'What may be done to an invitation.', {
  RESEND: 'Another link may be sent.',
  REVOKE: 'It may be taken back.',
});

export const AccessActionEnum = registerEnum('AccessAction', 'What may be done about who may do what.', {
  INVITE: 'Somebody may be invited.',
  CREATE_API_KEY: 'A key may be made for a partner.',
});
