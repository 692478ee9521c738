/** One row of a CSV file, by column name as the file's header writes it. */
export type CsvRow = Readonly<Record<string, string>>;

/** The files of the CSV export, by the part of their name between "export_fiches_CSV_" and the date, accents left out. */
export const CSV_FILES = {
  standard: 'Standard',
  blocks: 'Blocs_De_Comp',
  certifiers: 'Certificateurs',
  partners: 'Partenaires',
  nsf: 'Nsf',
  formacodes: 'Formacode',
  rome: 'Rome',
  agreements: 'CCN',
  accessRoutes: 'VoixdAcc',
  links: 'Ancienne_Nouvelle_Certification',
} as const;

export type CsvFile = keyof typeof CSV_FILES;

/** The rows of one fiche in each file of the CSV export, none where the file has none. */
export type CsvFicheRows = Readonly<Record<CsvFile, readonly CsvRow[]>>;

/**
 * The value of a column without spaces at its ends; "" where the row has no such column. The NUL character, which no
 * XML text can hold and PostgreSQL refuses, is left out.
 */
export function cell(row: CsvRow, column: string): string {
  return (row[column] ?? '').replaceAll('\u0000', '').trim();
}
