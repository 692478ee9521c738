import { nothingInput } from '@delibere/shared';
import { Forbidden } from '../../../kernel/authorisation/refusals.ts';
import { accepted } from '../../../kernel/result.ts';
import { useCase } from '../../../kernel/write/use-case.ts';

const SET = `UPDATE identity.account SET welcomed_at = $2 WHERE id = $1 AND welcomed_at IS NULL`;

/** Remembers that somebody read what their roles do here. A note of the console, not a fact about them: it is not audited. */
export const dismissWelcome = useCase({
  permission: 'viewer.write',
  input: nothingInput,
  async run(uow, _, { viewer }) {
    if (viewer.accountId === null) throw new Forbidden();
    await uow.rows(SET, [viewer.accountId, uow.now]);
    return accepted(null);
  },
});
