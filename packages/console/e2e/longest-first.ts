export { longestFirst } from '../../server/testkit/longest-first.ts';
