import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ViewerContext } from '../../../kernel/graphql/viewer-context.ts';
import { notFound } from '../../../kernel/http/http-refusal.ts';
import { parisDay } from '../../../kernel/paris-day.ts';
import { allowanceStatementPdf } from '../papers/allowance-statement.ts';
import { organisationsNamed } from '../persistence/around-sessions.ts';
import { allowancesSeen } from '../use-cases/minutes/allowances.ts';
import { sendFile } from './send-file.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const PERIOD = /^(20\d\d)-([12])$/;

/**
 * `GET /allowance-statements/:examCentre/:period`, "2027-1": what one centre owes to the unions for a half-year, or to the
 * one union that asks. It is computed each time: a jury that is closed later is in the next one that is asked for.
 */
export function allowancePaper(app: FastifyInstance, contextOf: (request: FastifyRequest) => ViewerContext): void {
  type Asked = { Params: { examCentre: string; period: string } };
  app.get<Asked>('/allowance-statements/:examCentre/:period', async (request, reply) => {
    const { examCentre, period } = request.params;
    const context = contextOf(request);
    const access = await context.open('allowance.read');
    const [, year, half] = PERIOD.exec(period) ?? [];
    if (year === undefined || !UUID.test(examCentre)) throw notFound('There is no such statement.');
    const asked = { year: Number(year), half: half === '1' ? 1 : 2 } as const;
    const reader = await context.personal();
    const [statement] = await allowancesSeen(reader, access, asked, examCentre);
    if (statement === undefined) throw notFound('There is no such statement.');
    const whole = access.may('allowance.read', { scopes: { EXAM_CENTRE: [examCentre] } });
    const union = whole ? null : (statement.lines[0]?.organisation ?? null);
    const named = await organisationsNamed(reader, [examCentre, ...statement.lines.map((line) => line.organisation)]);
    const names = Object.fromEntries(named.map(({ id, name }) => [id, name]));
    const centre = { name: names[examCentre] ?? '', address: [], contacts: [] };
    const bytes = await allowanceStatementPdf({
      reference: `ALLOC-${period}`,
      issuedOn: parisDay(context.now),
      issuedAt: centre.name,
      centre,
      statement,
      juries: statement.juries,
      names,
      union,
      signatory: { name: access.viewer.name, quality: whole ? `Pour ${centre.name}` : '' },
    });
    return sendFile(reply, { name: `allocations-${period}.pdf`, bytes });
  });
}
