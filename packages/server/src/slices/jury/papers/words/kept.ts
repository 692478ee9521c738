import type { IsoDate } from '../../domain/days.ts';
import type { Kept } from '../../domain/decision/retention.ts';
import { dayInWords } from './days.ts';
import { inSeries } from './phrases.ts';

/** Until when a result counts: "sans limite de durée", "jusqu’au 16 juin 2028 inclus". */
export function validityInWords(validUntil: IsoDate | null): string {
  return validUntil === null ? 'sans limite de durée' : `jusqu’au ${dayInWords(validUntil)} inclus`;
}

/** "BC01 et BC02 (sans limite de durée)", those of earlier juries with their day; of one validity together. */
export function keptInWords(kept: readonly Kept[], deliberatedOn: IsoDate): string {
  const groups = Map.groupBy(kept, ({ acquiredOn, validUntil }) => `${acquiredOn} ${validUntil}`);
  const parts = [...groups.values()].map((group) => {
    const [first] = group;
    if (first === undefined) return '';
    const earlier = first.acquiredOn === deliberatedOn ? '' : `acquis le ${dayInWords(first.acquiredOn)}, `;
    return `${inSeries(group.map(({ code }) => code))} (${earlier}${validityInWords(first.validUntil)})`;
  });
  return parts.join('\u00a0; ');
}
