import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LIBRARY_BOOK, selectionsOf } from '../../../testkit/library-graph.ts';
import { fromByteText, toByteText } from '../byte-text.ts';
import { planSelections } from './plan.ts';
import { stringifyPlanned } from './planner-plugin.ts';
import { dataText, PlannedData, withDerived } from './splice.ts';

const { derivations } = planSelections(selectionsOf('{ book(id: 1) { title readingTime } }'), LIBRARY_BOOK);
const complete = (text: string): string =>
  fromByteText(withDerived(toByteText(text), derivations, () => ({ perPage: 3 }), undefined));
/** As PostgreSQL's json_build_object writes it. */
const marked = (facts: unknown): string => `{"#0" : ${JSON.stringify(facts)}, "#" : 0}`;

test('the texts of root fields make the answer, in order', () => {
  const text = dataText([
    { key: 'b', text: '{"x" : 1}' },
    { key: '__proto__', text: 'null' },
  ]);
  expect(stringifyPlanned({ data: new PlannedData(text) })).toBe('{"data":{"b":{"x" : 1},"__proto__":null}}\n');
});

test('what was not planned is written as ever', () => {
  expect(fromByteText(stringifyPlanned({ data: { a: 'é’😀' } }))).toBe('{"data":{"a":"é’😀"}}\n');
});

test('facts give way to what is derived from them', () => {
  expect(complete(`{"title":"Zadig","readingTime":${marked({ pages: 100 })}}`)).toBe(
    '{"title":"Zadig","readingTime":300}',
  );
});

test('no text of the data passes for facts', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.constant(marked({ pages: 1 })),
        fc.string().map((s) => `${s}"}${marked(s)}`),
      ),
      (title) => {
        const text = `{"title":${JSON.stringify(title)},"readingTime":${marked({ pages: 2 })}}`;
        expect(JSON.parse(complete(text))).toEqual({ title, readingTime: 6 });
      },
    ),
  );
});
