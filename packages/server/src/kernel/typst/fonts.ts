import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { codePointsOf } from './font-coverage.ts';

const { resolve } = createRequire(import.meta.url);

const face = (family: string, name: string, style: string): string =>
  resolve(`@expo-google-fonts/${family}/${style}/${name}_${style}.ttf`);

const SANS = ['400Regular', '400Regular_Italic', '600SemiBold', '700Bold'];
const SERIF = ['400Regular', '600SemiBold'];

/** Source Sans 3 and Source Serif 4 (OFL), of the versions the lockfile pins. */
const FILES = [
  ...SANS.map((style) => face('source-sans-3', 'SourceSans3', style)),
  ...SERIF.map((style) => face('source-serif-4', 'SourceSerif4', style)),
];

/** The fonts papers are set in, and the characters that every one of them has. */
export interface Fonts {
  readonly files: readonly Buffer[];
  readonly characters: ReadonlySet<number>;
}

/** Reads them from the disk: about two megabytes. */
export function loadFonts(): Fonts {
  const files = FILES.map((file) => readFileSync(file));
  const [first = new Set<number>(), ...others] = files.map((file) => codePointsOf(file));
  const everywhere = [...first].filter((point) => others.every((other) => other.has(point)));
  return { files, characters: new Set(everywhere) };
}
