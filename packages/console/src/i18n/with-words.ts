import { loadWords } from './index.ts';
import type { Part } from './parts.ts';

/** Loads a page together with the words only it says. */
export function withWords<Module>(load: () => Promise<Module>, ...parts: readonly Part[]): () => Promise<Module> {
  return async () => {
    const [module] = await Promise.all([load(), loadWords(...parts)]);
    return module;
  };
}
