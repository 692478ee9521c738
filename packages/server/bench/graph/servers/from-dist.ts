import 'reflect-metadata';

/** A module of the product as it is built: its sources hold decorators, which Node does not run. */
export async function fromDist<Module>(path: string): Promise<Module> {
  return (await import(new URL(`../../../dist/${path}.js`, import.meta.url).href)) as Module;
}
