import { describe, expect, it, test } from 'vitest';
import { shippedComplement, shippedRecord } from '../../../../testkit/register-samples.ts';
import { parseComplement, withComplement } from './complement.ts';
import type { Fiche } from './fiche.ts';
import { readFiche } from './read-fiche.ts';

function read(xml: string): Fiche {
  const outcome = readFiche(xml);
  if (!outcome.ok) throw new Error(`${outcome.reason} ${outcome.element} ${outcome.detail}`);
  return outcome.fiche;
}

function fiche(elements: string): Fiche {
  return read(
    `<FICHE><NUMERO_FICHE>RNCP1</NUMERO_FICHE><INTITULE>Titre</INTITULE><ACTIF>Oui</ACTIF>${elements}</FICHE>`,
  );
}

function rncp28245(): Fiche {
  const complement = parseComplement(shippedComplement('RNCP28245'));
  if (!complement.ok) throw new Error(`${complement.element} ${complement.detail}`);
  return withComplement(read(shippedRecord('RNCP28245')), complement.complement);
}

describe('RNCP28245', () => {
  const known = rncp28245();

  it('is read as reviewed', async () => {
    await expect(`${JSON.stringify(known, null, 2)}\n`).toMatchFileSnapshot('./__golden__/RNCP28245.json');
  });

  it('[F01] shows code, title, authorities, capacity, agreements, NSF, Formacode and ROME as received', () => {
    expect(known).toMatchObject({
      code: 'RNCP28245',
      kind: 'CQPM',
      level: null,
      certifiers: [
        { siret: null, name: "Commission paritaire nationale de l'emploi (CPNE) de la métallurgie" },
        { siret: '78471719100018', name: 'Union des industries et métiers de la métallurgie (UIMM)' },
      ],
      complement: { signatoryCapacity: "Directeur emploi formation de l'UIMM" },
      classifications: {
        NSF: [{ code: '200u', label: 'Conduite de machines s.a.i.' }],
        ROME: [{ code: 'H2906', label: "Conduite d'installation automatisée ou robotisée de fabrication mécanique" }],
        FORMACODE: [],
        CCN: [{ code: '3109', label: 'Métallurgie' }],
        IDCC: [],
      },
    });
  });

  it('[F02] has four activities and twelve capabilities as separate items', () => {
    expect(known.activities.map(({ code }) => code)).toEqual(['A1', 'A2', 'A3', 'A4']);
    expect(known.capabilities).toHaveLength(12);
    expect(known.capabilities.every(({ codeDeduced }) => !codeDeduced)).toBe(true);
    expect(known.capabilities[6]?.statement).toBe(
      'Former un opérateur pour tenir le poste de travail (procédure, document, savoir-faire)',
    );
    expect(known.jobTypes).toEqual(["Conducteur d'équipement", 'Equipier autonome de production']);
  });

  it('[F03] has C1 to C7 in block 1 and C8 to C12 in block 2', () => {
    const codes = (block: number): string[] =>
      known.capabilities.filter((c) => c.block === block).map(({ code }) => code);
    expect(known.blocks.map(({ code }) => code)).toEqual(['RNCP28245BC01', 'RNCP28245BC02']);
    expect(codes(1)).toEqual(['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7']);
    expect(codes(2)).toEqual(['C8', 'C9', 'C10', 'C11', 'C12']);
  });

  it('[F04] combines (real situation or project or simulation) and company opinion in both blocks', () => {
    const formula = {
      type: 'all',
      of: [
        {
          type: 'any',
          of: [
            { type: 'method', method: 'WORK_OBSERVATION' },
            { type: 'method', method: 'PROJECT_PRESENTATION' },
            { type: 'method', method: 'SIMULATION', onlyIfNeeded: true },
          ],
        },
        { type: 'method', method: 'COMPANY_OPINION' },
      ],
    };
    expect(known.blocks.map((block) => block.formula)).toEqual([formula, formula]);
  });

  it('[F19] has six routes, three of them open with their joint jury', () => {
    expect(known.accessRoutes.map(({ route, open, deduced }) => [route, open, deduced])).toEqual([
      ['STUDENT', false, true],
      ['APPRENTICESHIP', false, true],
      ['CONTINUING_TRAINING', true, false],
      ['PROFESSIONALISATION_CONTRACT', true, false],
      ['INDIVIDUAL', false, true],
      ['EXPERIENCE', true, false],
    ]);
    const juries = known.accessRoutes.filter(({ open }) => open).map(({ juryComposition }) => juryComposition);
    expect(juries).toEqual(Array(3).fill(expect.stringMatching(/^Jury paritaire: 50% .* prépondérante\.$/)));
    expect(known.accessRoutes.filter(({ open, juryComposition }) => !open && juryComposition !== null)).toEqual([]);
  });

  it('[F27] is accessible neither in New Caledonia nor in French Polynesia', () => {
    expect([known.accessibleInNewCaledonia, known.accessibleInFrenchPolynesia]).toEqual([false, false]);
  });

  it('[F28] is registered five years from 21/04/2017 by the arrêté of 07/04/2017', () => {
    expect(known).toMatchObject({
      decisionDate: '2017-04-07',
      effectDate: '2017-04-21',
      lastJournalDate: '2017-04-21',
      registrationEnd: '2022-04-21',
      registrationYears: 5,
      deliveryDeadline: null,
      registrationType: 'ON_REQUEST',
    });
    expect(known.legalBasis).toHaveLength(1);
    expect(known.legalBasis[0]).toMatchObject({ basis: 'CREATION', publishedOn: '2017-04-21' });
    expect(known.legalBasis[0]?.title).toMatch(/^Arrêté du 07 avril 2017 .* jusqu'au 21 avril 2022\.$/);
  });

  it('[F29] keeps the statistic the fiche declares', () => {
    expect(known.complement?.declaredStatistic).toEqual({
      text: 'Sur les 5 dernières années, ce CQPM a été délivré 284 fois en moyenne par an',
      averageDeliveredPerYear: 284,
      overYears: 5,
    });
  });

  it('[F30] keeps places, links and history', () => {
    expect(known.complement).toMatchObject({
      createdOn: '2005-12-15',
      certificationPlaces: [expect.stringContaining('75017 Paris')],
    });
    expect(known.complement?.preparationPlaces).toEqual([expect.stringContaining('https://uimm.fr/adherer/')]);
    expect(known.complement?.links.map(({ url }) => url)).toEqual(['http://cqpm.fr', 'https://uimm.fr/', null]);
    expect(known.complement?.history).toMatch(/validée le 15\/12\/2005.*formulée$/s);
  });

  it('[T17] keeps the title exactly as registered beside the title displayed', () => {
    const registered =
      "Certificat de qualification professionnelle Opérateur(trice) polyvalent d'équipe autonome (CQPM)";
    expect(known.complement?.registeredTitle).toBe(registered);
    expect(known.complement?.displayedTitle).toBe(`CQP : ${registered}`);
    expect(known.legalBasis[0]?.title).toContain(`"${registered}"`);
  });

  it('has nothing it could not read', () => {
    expect(known.unparsed).toEqual([]);
  });
});

describe('older flows', () => {
  it('reads INTITULE where version 4 says LIBELLE', () => {
    const old = fiche(
      '<CODES_NSF><NSF><CODE>200u</CODE><INTITULE>200u : Conduite</INTITULE></NSF></CODES_NSF>' +
        '<CODES_ROME><ROME><CODE>H2906</CODE><INTITULE>Conduite</INTITULE></ROME></CODES_ROME>' +
        '<NOMENCLATURE_EUROPE><NIVEAU>NIV4</NIVEAU><INTITULE>Niveau 4</INTITULE></NOMENCLATURE_EUROPE>',
    );
    expect(old.classifications.NSF).toEqual([{ code: '200u', label: 'Conduite' }]);
    expect(old.classifications.ROME).toEqual([{ code: 'H2906', label: 'Conduite' }]);
    expect(old.level).toEqual({ code: 'NIV4', label: 'Niveau 4', number: 4 });
    expect(old.unparsed).toEqual([]);
  });

  it('reads a flat SI_JURY beside its jury, and fiche codes without their inner element', () => {
    const old = fiche(
      '<SI_JURY_FI>Oui</SI_JURY_FI><JURY_FI>Trois membres</JURY_FI><SI_JURY_VAE>Non</SI_JURY_VAE>' +
        '<ANCIENNES_CERTIFICATIONS><ANCIENNE_CERTIFICATION>RNCP7</ANCIENNE_CERTIFICATION></ANCIENNES_CERTIFICATIONS>',
    );
    expect(old.accessRoutes[0]).toMatchObject({ route: 'STUDENT', open: true, juryComposition: 'Trois membres' });
    expect(old.accessRoutes[5]).toMatchObject({ open: false, juryComposition: null });
    expect(old.accessRoutes[1]).toMatchObject({ route: 'APPRENTICESHIP', open: null });
    expect(old.replaces).toEqual(['RNCP7']);
    expect(old.unparsed).toEqual([]);
  });
});

describe('dirty data', () => {
  test.each([
    ['<DATE_EFFET>31/02/2020</DATE_EFFET>', 'DATE_EFFET', 'INVALID_DATE', '31/02/2020'],
    ['<DATE_EFFET>2020-01-01</DATE_EFFET>', 'DATE_EFFET', 'INVALID_DATE', '2020-01-01'],
    ['<ETAT_FICHE>Perdue</ETAT_FICHE>', 'ETAT_FICHE', 'UNKNOWN_VALUE', 'Perdue'],
    ['<VALIDATION_PARTIELLE>?</VALIDATION_PARTIELLE>', 'VALIDATION_PARTIELLE', 'UNKNOWN_VALUE', '?'],
    ['<DUREE_ENREGISTREMENT>cinq</DUREE_ENREGISTREMENT>', 'DUREE_ENREGISTREMENT', 'INVALID_NUMBER', 'cinq'],
    ['<NOUVEAU><A>un</A><B>deux</B></NOUVEAU>', 'NOUVEAU', 'UNKNOWN_ELEMENT', 'un deux'],
    ['<INTITULE>Autre</INTITULE>', 'INTITULE', 'REPEATED_ELEMENT', 'Autre'],
    ['<OBJECTIFS_CONTEXTE a="1">x</OBJECTIFS_CONTEXTE>', 'OBJECTIFS_CONTEXTE', 'UNKNOWN_ATTRIBUTE', 'a="1"'],
    ['<OBJECTIFS_CONTEXTE>un <b>deux</b></OBJECTIFS_CONTEXTE>', 'OBJECTIFS_CONTEXTE', 'UNEXPECTED_ELEMENT', 'un deux'],
    ['<CODES_NSF>hors</CODES_NSF>', 'CODES_NSF', 'UNEXPECTED_TEXT', 'hors'],
    ['<CODES_NSF><NSF><LIBELLE>seul</LIBELLE></NSF></CODES_NSF>', 'CODES_NSF/NSF[1]', 'MISSING_CODE', 'seul'],
    [
      '<CERTIFICATEURS><CERTIFICATEUR><SIRET_CERTIFICATEUR>123</SIRET_CERTIFICATEUR><NOM_CERTIFICATEUR>X</NOM_CERTIFICATEUR></CERTIFICATEUR></CERTIFICATEURS>',
      'CERTIFICATEURS/CERTIFICATEUR[1]/SIRET_CERTIFICATEUR',
      'INVALID_SIRET',
      '123',
    ],
    [
      '<STATISTIQUES_PROMOTIONS><STATISTIQUES_PROMOTION><NOMBRE_CERTIFIES>3</NOMBRE_CERTIFIES></STATISTIQUES_PROMOTION></STATISTIQUES_PROMOTIONS>',
      'STATISTIQUES_PROMOTIONS/STATISTIQUES_PROMOTION[1]',
      'MISSING_YEAR',
      '3',
    ],
    [
      '<NOUVELLES_CERTIFICATIONS><NOUVELLE_CERTIFICATION><ID_FICHE_NOUVELLE_CERTIFICATION>12</ID_FICHE_NOUVELLE_CERTIFICATION></NOUVELLE_CERTIFICATION></NOUVELLES_CERTIFICATIONS>',
      'NOUVELLES_CERTIFICATIONS/NOUVELLE_CERTIFICATION[1]/ID_FICHE_NOUVELLE_CERTIFICATION',
      'INVALID_FICHE_CODE',
      '12',
    ],
  ])('%s is kept and flagged', (xml, element, reason, excerpt) => {
    expect(fiche(xml).unparsed).toEqual([{ element, reason, excerpt }]);
  });

  test.each(['\t78471719100018', '784 717 191 00018', '\u00a078471719100018\u00a0'])(
    'reads the SIRET in %j',
    (siret) => {
      const xml = `<PARTENAIRES><PARTENAIRE><NOM_PARTENAIRE>X</NOM_PARTENAIRE><SIRET_PARTENAIRE>${siret}</SIRET_PARTENAIRE></PARTENAIRE></PARTENAIRES>`;
      expect(fiche(xml).habilitations[0]?.siret).toBe('78471719100018');
    },
  );

  it('keeps two blocks of one code and flags the second', () => {
    const block = '<BLOC_COMPETENCES><CODE>01</CODE><LIBELLE>Un</LIBELLE></BLOC_COMPETENCES>';
    const twice = fiche(`<BLOCS_COMPETENCES>${block}${block}</BLOCS_COMPETENCES>`);
    expect(twice.blocks).toHaveLength(2);
    expect(twice.unparsed).toEqual([
      { element: 'BLOCS_COMPETENCES/BLOC_COMPETENCES[2]/CODE', reason: 'DUPLICATE_BLOCK_CODE', excerpt: '01' },
    ]);
  });

  it('cuts a long excerpt without cutting a character in two', () => {
    const [flag] = fiche(`<NOUVEAU>${'x'.repeat(499)}😀 fin</NOUVEAU>`).unparsed;
    expect(flag?.excerpt.isWellFormed()).toBe(true);
    expect(flag?.excerpt.length).toBeLessThanOrEqual(500);
  });

  test.each([
    ['<DUREE_ENREGISTREMENT>6</DUREE_ENREGISTREMENT>', ['DUREE_ENREGISTREMENT']],
    ['<DATE_DECISION>01/01/2020</DATE_DECISION><DATE_FIN_ENREGISTREMENT>01/01/2025</DATE_FIN_ENREGISTREMENT>', []],
    [
      '<DATE_DECISION>01/01/2020</DATE_DECISION><DATE_FIN_ENREGISTREMENT>02/01/2025</DATE_FIN_ENREGISTREMENT>',
      ['DATE_FIN_ENREGISTREMENT'],
    ],
  ])('[T02] a registration over five years is kept and flagged: %s', (xml, elements) => {
    const { unparsed } = fiche(xml);
    expect(unparsed.map(({ element }) => element)).toEqual(elements);
    expect(unparsed.every(({ reason }) => reason === 'REGISTRATION_OVER_FIVE_YEARS')).toBe(true);
  });
});

describe('refusals', () => {
  test.each([
    ['', 'MALFORMED_XML', null, ''],
    ['not xml', 'MALFORMED_XML', null, ''],
    ['<FICHE><INTITULE>T</INTITULE></FICHE>', 'MISSING_CODE', null, 'NUMERO_FICHE'],
    ['<FICHE><NUMERO_FICHE>28245</NUMERO_FICHE><INTITULE>T</INTITULE></FICHE>', 'MALFORMED_CODE', null, 'NUMERO_FICHE'],
    ['<FICHE><NUMERO_FICHE>RNCP1</NUMERO_FICHE><INTITULE> </INTITULE></FICHE>', 'MISSING_TITLE', 'RNCP1', 'INTITULE'],
    ['<FICHES/>', 'NOT_A_FICHE', null, ''],
    ['<FICHE/><FICHE/>', 'MALFORMED_XML', null, ''],
    ['<FICHE><NUMERO_FICHE>RNCP1</NUMERO_FICHE><ABREGE><CODE>x', 'MALFORMED_XML', 'RNCP1', 'ABREGE/CODE'],
    ['<!DOCTYPE FICHE [<!ENTITY a "b">]><FICHE/>', 'DOCTYPE_REFUSED', null, ''],
    ['<FICHE><NUMERO_FICHE>RNCP1</NUMERO_FICHE><INTITULE>&a;</INTITULE></FICHE>', 'MALFORMED_XML', 'RNCP1', 'INTITULE'],
    [`<FICHE>${'<A>'.repeat(100_000)}`, 'TOO_DEEP', null, expect.stringMatching(/^A(\/A)+$/)],
  ])('%.80s', (xml, reason, code, element) => {
    expect(readFiche(xml)).toMatchObject({ ok: false, reason, code, element });
  });
});
