import type { AccessRouteCode, LegalBasisKind, Nomenclature } from '@delibere/shared';
import { date, list, type Rule, readRecord, rules, text, textOf, yesNo } from './element-rules.ts';
import type { CodeLabel, LegalText } from './fiche.ts';
import { parseFicheCode } from './fiche-code.ts';
import type { Draft, FicheDraft } from './fiche-draft.ts';
import type { Reading } from './reading.ts';
import { CODE_ELEMENTS, type CodeDraft, LEGAL_TEXT_ELEMENTS } from './record-elements.ts';
import { codeLabel } from './values.ts';
import type { XmlNode } from './xml-node.ts';

function readCode(node: XmlNode, reading: Reading): CodeLabel | null {
  const draft: CodeDraft = { code: '', label: '' };
  readRecord(draft, node, CODE_ELEMENTS, reading);
  if (draft.code !== '') return codeLabel(draft.code, draft.label);
  if (draft.label !== '') reading.flagHere('MISSING_CODE', draft.label);
  return null;
}

export function coded(set: (fiche: FicheDraft, code: CodeLabel, reading: Reading) => void): Rule<FicheDraft> {
  return {
    repeats: false,
    read: (fiche, node, reading) => {
      const code = readCode(node, reading);
      if (code !== null) set(fiche, code, reading);
    },
  };
}

export function classification(nomenclature: Nomenclature): Rule<FicheDraft> {
  return coded((fiche, code) => {
    fiche.classifications[nomenclature].push(code);
  });
}

export function classifications(nomenclature: Nomenclature, item: string): Rule<FicheDraft> {
  return list(item, classification(nomenclature).read);
}

/**
 * A list of records. `missing` gives the reason why a record is worth nothing; it is then left out and flagged with
 * its whole text.
 */
export function records<T>(
  item: string,
  create: () => T,
  table: ReadonlyMap<string, Rule<T>>,
  missing: (record: T) => string | null,
  set: (fiche: FicheDraft, items: T[]) => void,
): Rule<FicheDraft> {
  return {
    repeats: false,
    read: (fiche, node, reading) => {
      const items: T[] = [];
      const readItem = (_: FicheDraft, child: XmlNode): void => {
        const record = create();
        readRecord(record, child, table, reading);
        const reason = missing(record);
        if (reason === null) items.push(record);
        else if (textOf(child) !== '') reading.flagHere(reason, textOf(child));
      };
      list(item, readItem).read(fiche, node, reading);
      set(fiche, items);
    },
  };
}

/** A list of fiche codes, each in an element of its own inside the item (version 4) or as the item's text. */
export function ficheCodes(
  item: string,
  inner: string,
  set: (fiche: FicheDraft, codes: readonly string[]) => void,
): Rule<FicheDraft> {
  const add = (codes: string[], code: string, reading: Reading): void => {
    if (parseFicheCode(code) === null) reading.flagHere('INVALID_FICHE_CODE', code);
    else if (!codes.includes(code)) codes.push(code);
  };
  const nested = rules<string[]>({ [inner]: text(add) });
  const flat = text(add);
  return {
    repeats: false,
    read: (fiche, node, reading) => {
      const codes: string[] = [];
      const readItem = (_: FicheDraft, child: XmlNode): void => {
        if (child.children.length === 0) flat.read(codes, child, reading);
        else readRecord(codes, child, nested, reading);
      };
      list(item, readItem).read(fiche, node, reading);
      set(fiche, codes);
    },
  };
}

/** Version 4 nests the route's mark and its jury; versions 2 and 3 write the mark flat, the jury beside it. */
export function route(code: AccessRouteCode): Rule<FicheDraft> {
  const flat = yesNo<FicheDraft>((f, v) => {
    f.accessRoutes[code].open = v;
  });
  const nested = rules<FicheDraft>({
    ACTIF: flat,
    COMPOSITION: text((f, v) => {
      f.accessRoutes[code].juryComposition = v;
    }),
    DATE_DERNIERE_MODIFICATION: date((f, v) => {
      f.accessRoutes[code].modifiedOn = v;
    }),
  });
  return {
    repeats: false,
    read: (fiche, node, reading) => {
      if (node.children.length === 0) flat.read(fiche, node, reading);
      else readRecord(fiche, node, nested, reading);
    },
  };
}

export function jury(code: AccessRouteCode): Rule<FicheDraft> {
  return text((f, v) => {
    f.accessRoutes[code].juryComposition ??= v;
  });
}

export function legalTexts(basis: LegalBasisKind): Rule<FicheDraft> {
  return records<Draft<LegalText>>(
    'PUBLICATION_JO',
    () => ({ basis, title: '', publishedOn: null }),
    LEGAL_TEXT_ELEMENTS,
    (t) => (t.title === '' && t.publishedOn === null ? 'EMPTY_RECORD' : null),
    (f, texts) => {
      f.legalBasis = [...f.legalBasis, ...texts];
    },
  );
}

/** A body without a name nor a number says nothing. */
export const noName = (body: { readonly siret: string | null; readonly name: string }): string | null =>
  body.siret === null && body.name === '' ? 'MISSING_NAME' : null;
