import { MAIL_SETTLEMENTS } from '@delibere/shared';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Needs } from '../../../kernel/graphql/needs.ts';
import { answer, type Refused } from '../../../kernel/graphql/refused.ts';
import type { ViewerContext } from '../../../kernel/graphql/viewer-context.ts';
import { uncertainMails } from '../../../kernel/mail/index.ts';
import { whyNotSettled } from '../domain/why-not-settled.ts';
import { settleMail } from '../use-cases/settle-mail.ts';
import { MailSettled, SettleMailInput, SettleMailResult, UncertainMail } from './uncertain-mail.ts';

@Resolver()
export class MailResolvers {
  @Needs('mail.read')
  @Query(() => [UncertainMail], {
    description: 'Mails of which nobody knows whether they were sent, the oldest first.',
  })
  async uncertainMails(@Ctx() context: ViewerContext): Promise<readonly UncertainMail[]> {
    const access = await context.open('mail.read');
    access.demand('mail.read', {});
    const found = await uncertainMails(await context.personal());
    return found.map(({ expiresAt, ...mail }) => {
      const facts = { isUncertain: true, expiresAt: expiresAt === null ? null : new Date(expiresAt) };
      const possible = MAIL_SETTLEMENTS.filter((one) => whyNotSettled(facts, one, context.now) === null);
      return { ...mail, allowedSettlements: access.may('mail.settle', {}) ? possible : [] };
    });
  }

  @Needs('mail.settle')
  @Mutation(() => SettleMailResult, { description: 'Says what became of a mail that no program could tell.' })
  async settleMail(
    @Arg('input', () => SettleMailInput, { description: 'What is said.' }) input: SettleMailInput,
    @Ctx() context: ViewerContext,
  ): Promise<MailSettled | Refused> {
    return answer(await context.perform(settleMail, input), (id) => Object.assign(new MailSettled(), { id }));
  }
}
