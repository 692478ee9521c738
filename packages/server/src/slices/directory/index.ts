export { mandateParties, organisationParties, personParties, type Ties } from './domain/parties.ts';
export { type OrganisationRow, organisationsByIds } from './persistence/organisations.ts';
export { directoryPersonalData } from './persistence/personal-data.ts';
export { type PersonRow, personsByIds, tiesOf } from './persistence/persons.ts';
export { createDemoDirectory } from './use-cases/demo/create-demo-directory.ts';
export { DEMO_ROLES, type DemoPerson } from './use-cases/demo/demo-people.ts';
