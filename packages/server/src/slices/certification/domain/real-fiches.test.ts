import { describe, expect, it } from 'vitest';
import { OUTSIDE_DATA, realExports, realRecords } from '../../../../testkit/register-samples.ts';
import { IGNORED_ELEMENTS } from './fiche-elements.ts';
import { readFiche } from './read-fiche.ts';
import { HABILITATION_KINDS, HABILITATION_STATES, REGISTRATION_TYPES, STATES } from './register-words.ts';
import { cleanLabel, readDate } from './values.ts';
import type { XmlNode } from './xml-node.ts';
import { parseXml } from './xml-tree.ts';

const records = realRecords();
const WORDS: Readonly<Record<string, unknown>> = {
  ...HABILITATION_KINDS,
  ...HABILITATION_STATES,
  ...REGISTRATION_TYPES,
  ...STATES,
};
const BOOLEANS: Readonly<Record<string, boolean>> = { Oui: true, Non: false, Actif: true, Inactif: false };

/** Every scalar of a value, as JSON writes it. */
function scalars(value: unknown, into: Set<string> = new Set()): Set<string> {
  if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) scalars(part, into);
  else into.add(JSON.stringify(value));
  return into;
}

function leaves(node: XmlNode): readonly string[] {
  const own = node.text.trim();
  return [...(own === '' ? [] : [own]), ...node.children.flatMap(leaves)];
}

/** What a text of the source may have become in the fiche. */
function becomes(text: string): readonly unknown[] {
  const integer = /^\d{1,9}$/.test(text) ? [Number(text)] : [];
  return [text, cleanLabel('', text), readDate(text) ?? text, WORDS[text] ?? text, BOOLEANS[text] ?? text, ...integer];
}

describe.skipIf(records.length === 0)(`the real fiches of ${OUTSIDE_DATA} (skipped where absent)`, () => {
  it('are eleven', () => {
    expect(records).toHaveLength(11);
  });

  it.each(records.map((xml) => [/<NUMERO_FICHE>(\w+)/.exec(xml)?.[1], xml] as const))(
    '%s loses nothing',
    (_code, xml) => {
      const outcome = readFiche(xml);
      const tree = parseXml(xml);
      if (!outcome.ok || !tree.ok) throw new Error(JSON.stringify(outcome));
      const found = scalars(outcome.fiche);
      const lost = leaves(tree.root).filter((text) => !becomes(text).some((value) => found.has(JSON.stringify(value))));
      expect(lost).toEqual([]);
    },
  );

  it('come in exports that hold nothing else but what is left out on purpose', () => {
    const envelopes = realExports().flatMap((xml) => {
      const outcome = parseXml(xml.replace(/^<\?xml[^>]*>/, '').replaceAll(/<FICHE>[\s\S]*?<\/FICHE>/g, ''));
      if (!outcome.ok) throw new Error(outcome.detail);
      const { root } = outcome;
      expect(root.text).toBe('');
      return root.children.map((child) => `${root.name}/${child.name}`);
    });
    expect(new Set(envelopes)).toEqual(new Set(Object.keys(IGNORED_ELEMENTS)));
  });

  it('have no element left unread', () => {
    const derived = ['ITEMS_NOT_FOUND', 'FORMULA_NOT_UNDERSTOOD'];
    const flags = records.flatMap((xml) => {
      const outcome = readFiche(xml);
      return outcome.ok ? outcome.fiche.unparsed : [{ reason: outcome.reason, element: outcome.element, excerpt: '' }];
    });
    expect(flags.filter(({ reason }) => !derived.includes(reason))).toEqual([]);
  });

  it('give their blocks their capabilities, and no formula is made up', () => {
    const counts = records.map((xml) => {
      const outcome = readFiche(xml);
      if (!outcome.ok) throw new Error(outcome.reason);
      const { code, activities, capabilities, jobTypes, blocks } = outcome.fiche;
      expect(blocks.every(({ formula }) => formula === null)).toBe(true);
      return [
        code,
        activities.length,
        capabilities.length,
        jobTypes.length,
        new Set(capabilities.map((c) => c.block)).size,
        blocks.length,
      ];
    });
    expect(counts).toEqual([
      ['RNCP34762', 5, 40, 0, 5, 5],
      ['RNCP35809', 24, 49, 4, 4, 4],
      ['RNCP35419', 4, 18, 12, 4, 4],
      ['RNCP37488', 8, 9, 9, 2, 2],
      ['RNCP36612', 18, 33, 18, 4, 4],
      ['RNCP35959', 5, 55, 8, 5, 5],
      ['RNCP37873', 0, 11, 7, 3, 3],
      ['RNCP39568', 10, 18, 0, 6, 6],
      ['RS5719', 0, 13, 0, 1, 0],
      ['RS5000', 0, 7, 0, 1, 0],
      ['RS6604', 0, 5, 0, 1, 0],
    ]);
  });
});
