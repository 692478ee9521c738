import { randomUUID } from 'node:crypto';
import type { College } from '@delibere/shared';
import type pg from 'pg';
import type { Grant } from '../../../../kernel/authorisation/viewer.ts';
import { SYSTEM_SETTINGS } from '../../../../kernel/authorisation/wall-settings.ts';
import { parisDay } from '../../../../kernel/paris-day.ts';
import { personalReader } from '../../../../kernel/read/personal-reader.ts';
import { demoId } from '../../../directory/index.ts';
import { addDays } from '../../domain/days.ts';
import { seatsOf } from '../../persistence/seats.ts';
import { sessionsByIds } from '../../persistence/sessions.ts';
import { addSeat } from '../add-seat.ts';
import { answerConvocation } from '../answers/answer-convocation.ts';
import { askDesignations } from '../designations/ask-designations.ts';
import { namePresident } from '../name-president.ts';
import { planSession } from '../plan-session.ts';
import { attachCaseDocument } from '../sitting/case-documents.ts';
import { enterCase } from '../sitting/enter-case.ts';
import type { StepTools } from '../steps/step-effect.ts';
import { takeSessionStep } from '../take-session-step.ts';
import { tellRegionalCommittee } from '../tell-regional-committee.ts';
import { type DemoActor, demoActor } from './demo-actor.ts';
import { DEMO_STORIES, demoCase } from './demo-cases.ts';
import { demoPaper } from './demo-papers.ts';
import { DEMO_SESSIONS, type DemoSession } from './demo-sessions.ts';
import { hold } from './hold.ts';

const IS_READY = `SELECT NOT EXISTS (SELECT FROM jury.session)
    AND EXISTS (SELECT FROM directory.organisation WHERE id = $1)
    AND EXISTS (SELECT FROM public.certification WHERE code = 'RNCP28245') AS ready`;

/** What the making of a session needs. */
interface Scene {
  readonly pool: Pick<pg.Pool, 'connect'>;
  readonly now: Date;
  readonly publicUrl: string;
  readonly id: string;
  readonly centreId: string;
}

/** Whoever runs the centre and administers the branch, some days ago. */
function organiser({ pool, now, centreId }: Omit<Scene, 'id'>, days: number, accountId?: string): DemoActor {
  const grants: readonly Grant[] = [
    { role: 'ADMINISTRATOR', scope: null },
    { role: 'EXAM_CENTRE_MANAGER', scope: { kind: 'EXAM_CENTRE', id: centreId } },
  ];
  return demoActor(pool, now, days, { personId: null, grants, ...(accountId !== undefined && { accountId }) });
}

async function compose(scene: Scene, { seats, presides }: DemoSession, actor: DemoActor): Promise<void> {
  const { pool, id: sessionId, publicUrl } = scene;
  const reader = personalReader(pool, SYSTEM_SETTINGS);
  const revision = async (): Promise<number> => (await sessionsByIds(reader, [sessionId]))[0]?.revision ?? 0;
  for (const { organisation, person, voting = true } of seats) {
    const college: College = organisation.startsWith('centre-') || organisation === 'uimm' ? 'EMPLOYERS' : 'UNIONS';
    const held = { personId: person === null ? null : demoId(person), voting };
    const seat = { college, organisationId: demoId(organisation), designatedBy: null, ...held };
    await actor.do(addSeat(publicUrl), { sessionId, revision: await revision(), ...seat });
  }
  if (!presides) return;
  const made = await seatsOf(reader, [sessionId]);
  const [presidentSeat, substituteSeat] = presides.map(
    (key) => made.find(({ personId }) => personId === demoId(key))?.id,
  );
  const named = { presidentSeat, substituteSeat };
  await actor.do(namePresident, { sessionId, revision: await revision(), ...named });
}

async function enterCases(
  scene: Scene,
  { centre, cases, plannedDaysAgo }: DemoSession,
  sessionOn: string,
  actor: DemoActor,
): Promise<void> {
  // Gestures that bear a key are somebody's.
  const secretary = organiser(scene, plannedDaysAgo, randomUUID());
  for (const [rank, story] of DEMO_STORIES.slice(0, cases).entries()) {
    const candidateId = demoId(`${centre} Candidate ou candidat ${rank}`);
    const entered = { sessionId: scene.id, candidateId, rncpCode: 'RNCP28245', ...demoCase(story, sessionOn) };
    const { caseIds: [caseId] = [] } = await actor.do(enterCase, entered);
    if (rank > 0 && story.evidence === undefined) continue;
    const paper = await demoPaper(story.evidence === undefined ? 'ASSESSMENT_SHEET' : 'EVIDENCE_FILE', sessionOn);
    await secretary.do(attachCaseDocument, { caseId, ...paper, key: randomUUID() });
  }
}

/** What members answered, each in their own name. */
async function answer({ pool, now, publicUrl, id }: Scene, { answers = {} }: DemoSession): Promise<void> {
  for (const [person, said] of Object.entries(answers)) {
    const grants: readonly Grant[] = [{ role: 'DELEGATION_MEMBER', scope: null }];
    const member = demoActor(pool, now, 1, { personId: demoId(person), grants });
    const substituteId = said.substitute === undefined ? null : demoId(said.substitute);
    const input = { sessionId: id, answer: said.answer, note: said.note ?? null, substituteId };
    await member.do(answerConvocation(publicUrl), input);
  }
}

async function make(pool: Pick<pg.Pool, 'connect'>, now: Date, tools: StepTools, session: DemoSession): Promise<void> {
  const { publicUrl } = tools;
  const centreId = demoId(session.centre);
  const sessionOn = addDays(parisDay(now), session.inDays);
  const plan = {
    examCentreId: centreId,
    branchId: demoId('metallurgie'),
    sessionOn,
    startsAt: session.startsAt,
    endsAt: session.endsAt,
    place: session.place,
    remoteUrl: session.remoteUrl ?? null,
    certifications: ['RNCP28245'],
    ruleSetId: session.ruleSetId ?? null,
  };
  const planner = organiser({ pool, now, publicUrl, centreId }, session.plannedDaysAgo);
  const id = await planner.do(planSession, plan);
  const scene: Scene = { pool, now, publicUrl, id, centreId };
  const reader = personalReader(pool, SYSTEM_SETTINGS);
  const revision = async (): Promise<number> => (await sessionsByIds(reader, [id]))[0]?.revision ?? 0;
  if (session.asks) await planner.do(askDesignations(publicUrl), { sessionId: id, revision: await revision() });
  await compose(scene, session, planner);
  await enterCases(scene, session, sessionOn, planner);
  if (session.tells) {
    const on = addDays(parisDay(now), -session.plannedDaysAgo);
    await planner.do(tellRegionalCommittee, { sessionId: id, revision: await revision(), on });
  }
  for (const { action, daysAgo, reason = null } of session.steps) {
    await organiser(scene, daysAgo).do(takeSessionStep(tools), {
      sessionId: id,
      action,
      reason,
    });
  }
  await answer(scene, session);
  if (session.held) await hold({ pool, now, id, tools, daysAgo: -session.inDays });
  const sent = session.held?.transmittedDaysAgo ?? null;
  if (sent === null) return;
  await organiser(scene, sent).do(takeSessionStep(tools), { sessionId: id, action: 'TRANSMIT' });
}

/**
 * Makes sessions of juries in several states around today, by what the program can do, in a demonstration that has none
 * yet. Answers whether it did. For demonstrations only: whoever calls it has made sure of that.
 */
export async function createDemoJuries(pool: Pick<pg.Pool, 'connect'>, now: Date, tools: StepTools): Promise<boolean> {
  const reader = personalReader(pool, SYSTEM_SETTINGS);
  const candidate = demoId('centre-rhone Candidate ou candidat 11');
  const [{ ready } = { ready: false }] = await reader.rows<{ ready: boolean }>(IS_READY, [demoId('centre-rhone')]);
  const known = await reader.rows('SELECT FROM directory.person WHERE id = $1', [candidate]);
  if (!ready || known.length === 0) return false;
  for (const session of DEMO_SESSIONS) await make(pool, now, tools, session);
  return true;
}
