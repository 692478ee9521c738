import { useQuery } from '@apollo/client/react';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../gql/gql.ts';
import { TextSkeleton } from '../../../ui/lines-skeleton.tsx';
import { RouteLink } from '../../../ui/links.tsx';
import { Forbidden } from '../../identity/viewer/forbidden.tsx';
import { useViewer } from '../../identity/viewer/use-viewer.ts';
import { QueryProblem } from '../../shell/query-problem.tsx';
import { PlanForm } from '../forms/plan-form.tsx';

const PLAN_QUERY = graphql(`
  query PlanChoices($centre: String) {
    mayPlanSessions
    centres: organisations(kinds: [EXAM_CENTRE], query: $centre, first: 2) {
      edges {
        node {
          id
          name
        }
      }
    }
    branches: organisations(kinds: [BRANCH], first: 2) {
      edges {
        node {
          id
          name
        }
      }
    }
  }
`);

interface Edges<Node> {
  readonly edges: readonly { readonly node: Node }[];
}

function onlyOne<Node>({ edges }: Edges<Node>): Node | null {
  return edges.length === 1 && edges[0] ? edges[0].node : null;
}

/** Plans a jury: the first step of its life. */
export function PlanPage(): ReactElement {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { viewer } = useViewer();
  const own = viewer?.roles.find(({ role }) => role === 'EXAM_CENTRE_MANAGER')?.scopeName ?? undefined;
  const { data, error, refetch } = useQuery(PLAN_QUERY, { variables: { centre: own } });
  if (error) return <QueryProblem level="h1" error={error} onRetry={() => void refetch()} />;
  if (!data) return <TextSkeleton lines={8} />;
  if (!data.mayPlanSessions) return <Forbidden name={viewer?.name ?? ''} />;
  return (
    <>
      <title>{`${t('jury.plan.title')} · ${t('app.name')}`}</title>
      <Box sx={{ fontSize: '0.8125rem', mb: 3 }}>
        <RouteLink to="/jurys" sx={{ display: 'inline-flex', alignItems: 'center', minHeight: { xs: 44, md: 24 } }}>
          {t('jury.list.title')}
        </RouteLink>
      </Box>
      <Typography variant="h1">{t('jury.plan.title')}</Typography>
      <Typography sx={{ color: 'text.secondary', mt: 2, mb: 6, maxWidth: '65ch' }}>{t('jury.plan.lede')}</Typography>
      <PlanForm
        centre={onlyOne(data.centres)}
        branch={onlyOne(data.branches)}
        onDone={(id) => void navigate({ to: '/jurys/$id', params: { id } })}
      />
    </>
  );
}
