export { CollegeEnum, OrganisationKindEnum } from './graphql/enums.ts';
export { directoryPersonalData } from './persistence/personal-data.ts';
export { holdsWords, typedWords } from './persistence/words.ts';
export { createDemoDirectory } from './use-cases/demo/create-demo-directory.ts';
export { demoId } from './use-cases/demo/demo-id.ts';
export { DEMO_ROLES } from './use-cases/demo/demo-people.ts';
