import type { MailSettlement } from '@delibere/shared';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Needs } from '../../../kernel/graphql/needs.ts';
import { resultUnion } from '../../../kernel/graphql/refused.ts';
import { registerEnum } from '../../../kernel/graphql/register-enum.ts';
import { DateTimeScalar } from '../../../kernel/graphql/scalars.ts';

export const MailSettlementEnum = registerEnum(
  'MailSettlement',
  'What a human says became of a mail that no program could tell.',
  {
    SENT: 'It left: it is not sent again.',
    SEND_AGAIN: 'It did not: it is sent again, under the same message id.',
  } satisfies Readonly<Record<MailSettlement, string>>,
);

@Needs('mail.read')
@ObjectType({
  description: 'A mail that was given to a mail server which never said that it took it; what it says is never told.',
  simpleResolvers: true,
})
export class UncertainMail {
  @Field(() => ID, { description: 'Its id.' })
  readonly id!: string;
  @Field(() => String, { description: 'Which of our mails it is: "SIGN_IN_LINK".' })
  readonly kind!: string;
  @Field(() => String, { description: 'The address it was for.' })
  readonly to!: string;
  @Field(() => DateTimeScalar, { description: 'When it was written.' })
  readonly writtenAt!: string;
  @Field(() => String, { nullable: true, description: 'By which the log of the mail server knows it.' })
  readonly messageId!: string | null;
  @Field(() => [MailSettlementEnum], { description: 'What the caller may say became of it.' })
  readonly allowedSettlements!: readonly MailSettlement[];
}

@InputType({ description: 'What became of a mail, and how one knows.' })
export class SettleMailInput {
  @Field(() => ID, { description: 'Which mail.' })
  readonly id!: string;
  @Field(() => MailSettlementEnum, { description: 'What became of it.' })
  readonly as!: MailSettlement;
  @Field(() => String, { description: 'Why, at most 500 characters; it is kept for good, so let it name nobody.' })
  readonly reason!: string;
}

@Needs('mail.settle')
@ObjectType({ description: 'A mail was settled.', simpleResolvers: true })
export class MailSettled {
  @Field(() => ID, { description: 'Which mail.' })
  readonly id!: string;
}

export const SettleMailResult = resultUnion(
  'SettleMailResult',
  'A mail was settled, or why it was not.',
  () => MailSettled,
);
