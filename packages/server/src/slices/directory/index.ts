export { CollegeEnum } from './graphql/enums.ts';
export { directoryPersonalData } from './persistence/personal-data.ts';
export { createDemoDirectory } from './use-cases/demo/create-demo-directory.ts';
export { DEMO_ROLES } from './use-cases/demo/demo-people.ts';
