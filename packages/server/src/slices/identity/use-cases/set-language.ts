import { setLanguageInput } from '@delibere/shared';
import { Forbidden } from '../../../kernel/authorisation/refusals.ts';
import { accepted } from '../../../kernel/result.ts';
import { useCase } from '../../../kernel/write/use-case.ts';

const SET = `UPDATE identity.account SET language = $2, updated_at = $3 WHERE id = $1 AND language <> $2`;

/** The language of the own account; the trail is written by its table. */
export const setLanguage = useCase({
  permission: 'viewer.write',
  input: setLanguageInput,
  async run(uow, { language }, { viewer }) {
    if (viewer.accountId === null) throw new Forbidden();
    await uow.rows(SET, [viewer.accountId, language, uow.now]);
    return accepted(null);
  },
});
