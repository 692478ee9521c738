import { registerEnum } from '../../../kernel/graphql/register-enum.ts';

export const OrganisationKindEnum = registerEnum('OrganisationKind', 'What an organisation is.', {
  BRANCH: 'Professional branch, as a collective agreement defines it.',
  CPNE: 'Joint national committee for employment of a branch (CPNE), which creates certifications.',
  EXAM_CENTRE: 'Territorial chamber that enrols candidates and organises assessments.',
  COMPANY: 'Company.',
  TRAINING_PROVIDER: 'Training provider.',
  UNION: 'Employees’ union.',
  EMPLOYER_ORGANISATION: 'Employers’ organisation.',
});

export const CollegeEnum = registerEnum('College', 'The two sides of a joint body.', {
  EMPLOYERS: 'Employers.',
  UNIONS: 'Employees, by their unions.',
});

export const OrganisationActionEnum = registerEnum(
  'OrganisationAction',
  'What the caller may do to an organisation; each has a mutation of its own.',
  {
    CHANGE: 'Change what is said of it.',
    CLOSE: 'Say its last day.',
    REOPEN: 'Say that it goes on after all.',
    SET_TERRITORY: 'Say which departments it answers for.',
    GIVE_REPRESENTATIVITY: 'Say that it is representative of a branch.',
    END_REPRESENTATIVITY: 'Say that it is no longer representative of a branch.',
    READ_HISTORY: 'Read what happened to it in the audit trail.',
  },
);

export const PersonActionEnum = registerEnum(
  'PersonAction',
  'What the caller may do to the entry of a person; each has a mutation of its own.',
  {
    RECTIFY: 'Correct who they are said to be.',
    CHANGE_CONTACT: 'Change how they are reached.',
    ADD_AFFILIATION: 'Say that they belong to an organisation.',
    END_AFFILIATION: 'Say that they no longer belong to an organisation.',
    GIVE_MANDATE: 'Give them a mandate.',
    END_MANDATE: 'End a mandate of theirs.',
    EXPORT: 'Be given all personal data about them as one archive.',
    ERASE: 'Forget them.',
    READ_HISTORY: 'Read what happened to their entry in the audit trail.',
  },
);

export const DirectoryActionEnum = registerEnum(
  'DirectoryAction',
  'What the caller may begin in the directory; each has a mutation of its own.',
  {
    CREATE_ORGANISATION: 'Enter an organisation.',
    CREATE_PERSON: 'Enter somebody.',
    IMPORT_PERSONS: 'Bring many people from a file.',
  },
);

export const SiretRuleEnum = registerEnum('SiretRule', 'Whether organisations of a kind have a SIRET.', {
  NEVER: 'They have none.',
  MAY: 'They can have one.',
  MUST: 'They have one.',
});
