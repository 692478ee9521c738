import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { Needs } from '../../../../../kernel/graphql/needs.ts';
import type { ViewerContext } from '../../../../../kernel/graphql/viewer-context.ts';
import { MalformedInput } from '../../../../../kernel/malformed-input.ts';
import { organisationsNamed } from '../../../persistence/around-sessions.ts';
import { allowancesSeen } from '../../../use-cases/minutes/allowances.ts';
import { AllowanceStatement } from '../types/allowance-statement.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

@Resolver()
export class AllowanceQuery {
  @Needs('allowance.read')
  @Query(() => [AllowanceStatement], {
    description: 'What exam centres owe to the unions for a half-year, as far as it concerns the caller.',
  })
  async allowanceStatements(
    @Arg('year', () => Int, { description: 'The year.' }) year: number,
    @Arg('half', () => Int, { description: '1 for January to June, 2 for July to December.' }) half: number,
    @Arg('examCentre', () => ID, { nullable: true, description: 'One exam centre; all of them by default.' })
    examCentre: string | null,
    @Ctx() context: ViewerContext,
  ): Promise<readonly AllowanceStatement[]> {
    if (half !== 1 && half !== 2) throw new MalformedInput('half', 'half is 1 or 2');
    if (year < 2000 || year > 2999) throw new MalformedInput('year', 'year has four digits');
    const access = await context.open('allowance.read');
    const reader = await context.personal();
    if (examCentre !== null && !UUID.test(examCentre)) return [];
    const found = await allowancesSeen(reader, access, { year, half }, examCentre);
    const ids = found.flatMap(({ centre, lines }) => [centre, ...lines.map(({ organisation }) => organisation)]);
    const names = new Map((await organisationsNamed(reader, ids)).map(({ id, name }) => [id, name]));
    return found.map(({ centre, lines, total, juries }) => ({
      examCentre: centre,
      examCentreName: names.get(centre) ?? '',
      year,
      half,
      lines: lines.map((line) => ({ ...line, name: names.get(line.organisation) ?? '' })),
      total,
      juries: juries.map(({ session, reference, heldOn }) => ({ sessionId: session, reference, heldOn })),
      path: `/allowance-statements/${centre}/${year}-${half}`,
    }));
  }
}
