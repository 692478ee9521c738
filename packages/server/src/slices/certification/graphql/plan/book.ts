import { type Book, rows, type TypeBook, value } from '../../../../kernel/planner/book.ts';
import { connectionBooks, PAGE_INFO_BOOK } from '../../../../kernel/planner/connection-book.ts';
import { FACET_SQL } from '../../persistence/queries/facets.ts';
import type { ReadingContext } from '../context.ts';
import { BLOCK_BOOK, CAPABILITY_BOOK } from './block-books.ts';
import { CERTIFICATION_BOOK, CERTIFICATION_LINK_BOOK, CERTIFICATION_VERSION_BOOK } from './certification-books.ts';
import { HABILITATION_BOOK } from './habilitation-book.ts';
import { asKept, KEPT_TYPES } from './kept-fields.ts';
import { CERTIFIER_BOOK, CORRESPONDENCE_BOOK, NOMENCLATURE_ENTRY_BOOK } from './nomenclature-books.ts';
import { ROOTS } from './roots.ts';

const ITEM_BOOKS = Object.fromEntries(
  KEPT_TYPES.map(([type, fields]): [string, TypeBook<unknown>] => [type, { row: 'i', fields }]),
);

const FACETS = Object.entries(FACET_SQL).map(([name, sql]) => [name, rows('Facet', { from: `(${sql}) {x}` })] as const);

/** How SQL reads every field of the certification graph. */
export const CERTIFICATION_GRAPH: Book<ReadingContext> = {
  roots: ROOTS,
  types: {
    ...ITEM_BOOKS,
    ...connectionBooks('Certification', 'c', { corrections: asKept('SearchCorrection', '{:corrections}::json') }),
    ...connectionBooks('Habilitation', 'h'),
    ...connectionBooks('NomenclatureEntry', 'n'),
    PageInfo: PAGE_INFO_BOOK,
    Certification: CERTIFICATION_BOOK,
    CertificationVersion: CERTIFICATION_VERSION_BOOK,
    CertificationLink: CERTIFICATION_LINK_BOOK,
    Block: BLOCK_BOOK,
    Capability: CAPABILITY_BOOK,
    Habilitation: HABILITATION_BOOK,
    NomenclatureEntry: NOMENCLATURE_ENTRY_BOOK,
    Certifier: CERTIFIER_BOOK,
    Correspondence: CORRESPONDENCE_BOOK,
    CertificationFacets: { row: 'f', fields: Object.fromEntries(FACETS) },
    Facet: { row: 'x', fields: { value: value('{x}.value'), label: value('{x}.label'), count: value('{x}.count') } },
  },
};
