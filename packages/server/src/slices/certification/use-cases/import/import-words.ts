import type { ImportSummary } from './import-observer.ts';

const whole = new Intl.NumberFormat('fr-FR');
const tenth = new Intl.NumberFormat('fr-FR', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** What an import tells the person who started it. */
export const IMPORT_WORDS = {
  waiting: 'Un autre import est en cours : celui-ci commencera ensuite.',
  stopping: 'Arrêt demandé : le lot en cours est terminé, puis l’import s’arrête.',
  stopped: 'Import interrompu : ce qui est écrit est entier, relancez la même commande pour finir.',
  started: (name: string): string => `Import de ${name}`,
  /** @param remaining seconds, null when not known yet */
  progress: (
    percent: number,
    fichesPerSecond: number,
    megabytesPerSecond: number | null,
    remaining: number | null,
  ): string =>
    [
      `${String(percent).padStart(3)} %`,
      `${whole.format(fichesPerSecond)} fiches/s`,
      ...(megabytesPerSecond === null ? [] : [`${tenth.format(megabytesPerSecond)} Mo/s`]),
      ...(remaining === null ? [] : [`reste ${clock(remaining)}`]),
    ].join(' · '),
  summary: ({ name, created, changed, unchanged, rejected, unparsed, seconds }: ImportSummary): string =>
    `${name} : ${whole.format(created)} nouvelles, ${whole.format(changed)} changées, ${whole.format(unchanged)} inchangées, ${whole.format(rejected)} rejetées, ${whole.format(unparsed)} passages gardés tels quels, en ${tenth.format(seconds)} s`,
  report: (file: string): string => `Rapport : ${file}`,
} as const;

function clock(seconds: number): string {
  const rounded = Math.max(0, Math.round(seconds));
  return `${Math.floor(rounded / 60)}:${String(rounded % 60).padStart(2, '0')}`;
}
