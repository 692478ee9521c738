import type pg from 'pg';
import type { ObjectRelation } from '../../src/slices/identity/index.ts';
import { accessRows } from '../access/access-rows.ts';
import type { AppAsRoles } from '../as-role.ts';
import { ruleSetRows } from '../jury/rule-set-input.ts';
import { sittingWorld } from '../jury/sitting-world.ts';
import { juryWorld } from '../jury-world.ts';
import {
  expectedOutcome,
  MATRIX_ROLES,
  type MatrixOperation,
  type MatrixRole,
  type MatrixWorld,
  matrixViewer,
  outcomeOf,
  RELATIONS,
} from './matrix.ts';

/** A cell of the matrix: what became of the request, and what had to. */
export interface Cell {
  /** "EXAM_CENTRE_MANAGER of EXAM_CENTRE, OTHER". */
  readonly cell: string;
  readonly expected: string;
  readonly actual: string;
}

const DELEGATIONS = ['DELEGATION_LEAD', 'DELEGATION_MEMBER'] as const;

/**
 * Asks one operation as the delegation of the chamber that is an exam centre, about what lies in that centre.
 * @param relationOf what the centre's object is to its delegation, where it is more than another's
 */
export async function runChamberMatrix(
  api: AppAsRoles,
  pool: pg.Pool,
  operation: MatrixOperation,
  relationOf: (operation: MatrixOperation) => ObjectRelation,
): Promise<readonly Cell[]> {
  const cells: Cell[] = [];
  for (const role of DELEGATIONS) {
    const matrixRole: MatrixRole = { role, scope: 'ORGANISATION' };
    const fresh = await freshWorld(pool);
    const object = await operation.object(fresh, 'SAME_CENTRE');
    if (object === null) continue;
    const viewer = matrixViewer(matrixRole, { ...fresh, ownOrganisation: fresh.ownCentre });
    const answer = await api.askAs(viewer, operation.document, object.variables);
    const actual = outcome(() => outcomeOf(operation, object, answer));
    cells.push({
      cell: `${role} of a chamber`,
      expected: expectedOutcome(operation, matrixRole, relationOf(operation)),
      actual,
    });
  }
  return cells;
}

/** Asks one operation as every role, about an object in every relation, and as nobody. */
export async function runMatrix(api: AppAsRoles, pool: pg.Pool, operation: MatrixOperation): Promise<readonly Cell[]> {
  // Roles do not meet: each asks in a world of its own.
  const cells: Cell[] = (await Promise.all(MATRIX_ROLES.map((role) => cellsOf(api, pool, operation, role)))).flat();
  const { variables } = (await operation.object(await freshWorld(pool), 'OTHER')) ?? { variables: {} };
  const { errors } = await api.askAs(null, operation.document, variables);
  cells.push({ cell: 'nobody', expected: 'UNAUTHENTICATED', actual: String(errors[0]?.extensions.code) });
  return cells;
}

async function cellsOf(
  api: AppAsRoles,
  pool: pg.Pool,
  operation: MatrixOperation,
  matrixRole: MatrixRole,
): Promise<readonly Cell[]> {
  const cells: Cell[] = [];
  const world = await freshWorld(pool);
  const viewer = matrixViewer(matrixRole, world);
  for (const relation of RELATIONS) {
    const object = await operation.object(world, relation);
    if (object === null) continue;
    const answer = await api.askAs(viewer, operation.document, object.variables);
    const cell = `${matrixRole.role} of ${matrixRole.scope}, ${relation}`;
    const actual = outcome(() => outcomeOf(operation, object, answer));
    cells.push({ cell, expected: expectedOutcome(operation, matrixRole, relation), actual });
  }
  return cells;
}

function outcome(read: () => string): string {
  try {
    return read();
  } catch (error) {
    return String(error);
  }
}

/** Scopes of nobody else, so that cells do not meet. */
async function freshWorld(pool: pg.Pool): Promise<MatrixWorld> {
  const world = { ...juryWorld(pool), ...sittingWorld(pool), ...accessRows(pool), ...ruleSetRows(pool) };
  return {
    ...world,
    ownAccount: await world.account(),
    ownPerson: await world.person(),
    ownCase: (await world.session({ employers: 0, unions: 0 })).cases[0] ?? '',
    ownCentre: await world.organisation('EXAM_CENTRE'),
    ownOrganisation: await world.organisation('UNION'),
    otherCentre: await world.organisation('EXAM_CENTRE'),
    otherOrganisation: await world.organisation('UNION'),
  };
}
