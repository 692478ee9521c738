import { fileURLToPath } from 'node:url';

/** Root of the repository, with a trailing slash. */
export const ROOT: string = fileURLToPath(new URL('../../../', import.meta.url));

/** Programs of the dependencies, started with the Node that runs this file, whatever the PATH. */
export const PROGRAMS = {
  tsc: `${ROOT}node_modules/typescript/bin/tsc`,
  oxlint: `${ROOT}node_modules/oxlint/bin/oxlint`,
  biome: `${ROOT}node_modules/@biomejs/biome/bin/biome`,
  knip: `${ROOT}node_modules/knip/bin/knip.js`,
  vite: `${ROOT}packages/console/node_modules/vite/bin/vite.js`,
} as const;

export const PACKAGES = ['shared', 'server', 'console'] as const;
export type Package = (typeof PACKAGES)[number];

export function packageFolder(name: Package): string {
  return `${ROOT}packages/${name}/`;
}
