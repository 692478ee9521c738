import fc from 'fast-check';
import { maybe, texts } from './texts.ts';

const visible = texts.map((text) => text.trim()).filter((text) => text !== '');
const text = maybe(visible);
const count = maybe(fc.nat(900));

/** The companion file of a fiche. */
export const complements: fc.Arbitrary<unknown> = fc.record({
  registeredTitle: text,
  displayedTitle: text,
  signatoryCapacity: text,
  accessDescription: text,
  componentsValidity: text,
  deducedRoutes: fc.subarray(['STUDENT', 'EXPERIENCE', 'INDIVIDUAL']),
  deductionReason: text,
  declaredStatistic: maybe(fc.record({ text: visible, averageDeliveredPerYear: count, overYears: count })),
  europeanAgreements: text,
  links: fc.array(
    fc.record({ label: text, url: maybe(fc.constantFrom('https://example.org/a', 'https://example.org/?q="%27')) }),
    { maxLength: 3 },
  ),
  certificationPlaces: fc.array(visible, { maxLength: 3 }),
  preparationPlaces: fc.array(visible, { maxLength: 3 }),
  history: text,
  createdOn: maybe(fc.constantFrom('2008-02-29', '1999-12-31')),
});
