export { directoryPersonalData } from './persistence/personal-data.ts';
