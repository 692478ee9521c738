import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Needs } from '../../../../../kernel/graphql/needs.ts';
import { attachCaseDocument, removeCaseDocument } from '../../../use-cases/sitting/case-documents.ts';
import type { SittingContext } from '../context.ts';
import { AttachCaseDocumentInput, RemoveCaseDocumentInput } from '../inputs/case-inputs.ts';
import { SittingResult, sittingWritten } from '../results.ts';

@Resolver()
export class CaseDocumentMutations {
  @Needs('case.attach')
  @Mutation(() => SittingResult, {
    description:
      'Attaches a file to a case, before the session is open. Asked at /graphql/case-document, where a larger body may be sent.',
  })
  async attachCaseDocument(
    @Arg('input', () => AttachCaseDocumentInput, { description: 'What is asked.' }) input: AttachCaseDocumentInput,
    @Ctx() context: SittingContext,
  ): Promise<typeof SittingResult> {
    return sittingWritten(context, await context.perform(attachCaseDocument, input));
  }

  @Needs('case.attach')
  @Mutation(() => SittingResult, { description: 'Takes a file out of its case, before the session is open.' })
  async removeCaseDocument(
    @Arg('input', () => RemoveCaseDocumentInput, { description: 'What is asked.' }) input: RemoveCaseDocumentInput,
    @Ctx() context: SittingContext,
  ): Promise<typeof SittingResult> {
    return sittingWritten(context, await context.perform(removeCaseDocument, input));
  }
}
