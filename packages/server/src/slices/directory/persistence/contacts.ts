import type { PersonalReader } from '../../../kernel/read/personal-reader.ts';

/** How somebody is reached. */
export interface Contact {
  readonly email: string | null;
  readonly phone: string | null;
  readonly address: string | null;
}

export const NO_CONTACT: Contact = { email: null, phone: null, address: null };

export async function contactsOf(
  reader: PersonalReader,
  personIds: readonly string[],
): Promise<readonly (Contact & { readonly personId: string })[]> {
  const sql = `SELECT person_id AS "personId", email, phone, address FROM directory.person_contact
    WHERE person_id = ANY ($1::uuid[])`;
  return reader.rows(sql, [personIds]);
}

/** Makes the contact data of somebody this and nothing else. */
export async function writeContact(reader: PersonalReader, personId: string, contact: Contact): Promise<void> {
  await reader.rows(
    `INSERT INTO directory.person_contact (person_id, email, phone, address) VALUES ($1, $2, $3, $4)
     ON CONFLICT (person_id) DO UPDATE SET email = excluded.email, phone = excluded.phone, address = excluded.address`,
    [personId, contact.email, contact.phone, contact.address],
  );
}
