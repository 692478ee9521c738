import { useQuery } from '@apollo/client/react';
import Box from '@mui/material/Box';
import { useParams } from '@tanstack/react-router';
import { lazy, type ReactElement, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../gql/gql.ts';
import { TextSkeleton } from '../../../ui/lines-skeleton.tsx';
import { PageSection } from '../../../ui/page-section.tsx';
import { WhenVisible } from '../../../ui/when-visible.tsx';
import { QueryProblem } from '../../shell/query-problem.tsx';
import { AccessRoutes } from '../components/access-routes.tsx';
import { Activities } from '../components/activities.tsx';
import { Blocks } from '../components/blocks.tsx';
import { CertificationHeading } from '../components/certification-heading.tsx';
import { CertificationSkeleton } from '../components/certification-skeleton.tsx';
import { Contents } from '../components/contents.tsx';
import { IdentityCard } from '../components/identity-card.tsx';
import { Jobs } from '../components/jobs.tsx';
import { LegalBasis } from '../components/legal-basis.tsx';
import { Nomenclatures } from '../components/nomenclatures.tsx';
import { Practical } from '../components/practical.tsx';
import { Replacements } from '../components/replacements.tsx';
import { Statistics } from '../components/statistics.tsx';
import { UnknownCertification } from '../components/unknown-certification.tsx';
import { UnparsedParts } from '../components/unparsed-parts.tsx';
import { ValidityTimeline } from '../components/validity-timeline.tsx';
import { VersionHistory } from '../components/version-history.tsx';

const Partners = lazy(() => import('../components/partners.tsx').then((module) => ({ default: module.Partners })));

const CERTIFICATION_QUERY = graphql(`
  query CertificationPage($rncpCode: String!) {
    certification(rncpCode: $rncpCode) {
      id
      rncpCode
      title
      unparsed {
        element
      }
      ...CertificationHeading_certification
      ...IdentityCard_certification
      ...ValidityTimeline_certification
      ...Blocks_certification
      ...Activities_certification
      ...AccessRoutes_certification
      ...LegalBasis_certification
      ...Nomenclatures_certification
      ...Replacements_certification
      ...Statistics_certification
      ...Jobs_certification
      ...Practical_certification
      ...UnparsedParts_certification
    }
  }
`);

/** What the API takes for a code; anything else is unknown without asking. */
const CODE = /^(RNCP|RS)\d{1,7}$/;

const SECTIONS = [
  'identity',
  'validity',
  'blocks',
  'access',
  'legal',
  'nomenclatures',
  'chain',
  'statistics',
  'partners',
  'activities',
  'jobs',
  'practical',
  'versions',
] as const;

/** Everything the register says of one certification. */
export function CertificationPage(): ReactElement {
  const { t } = useTranslation();
  const params = useParams({ from: '/certifications/$rncpCode' });
  const rncpCode = params.rncpCode.toUpperCase();
  const { data, loading, error, refetch } = useQuery(CERTIFICATION_QUERY, {
    variables: { rncpCode },
    skip: !CODE.test(rncpCode),
  });
  const certification = data?.certification;
  const title = (name: (typeof SECTIONS)[number] | 'findings'): string => t(`certification.section.${name}`);

  if (!certification) {
    if (error) return <QueryProblem level="h1" error={error} onRetry={() => void refetch()} />;
    return loading ? <CertificationSkeleton /> : <UnknownCertification code={params.rncpCode} />;
  }
  const sections = [...SECTIONS, ...(certification.unparsed.length > 0 ? (['findings'] as const) : [])];
  return (
    <article>
      <title>{`${certification.rncpCode} ${certification.title} · ${t('app.name')}`}</title>
      <CertificationHeading certification={certification} />
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: { xs: 'minmax(0,1fr)', lg: 'minmax(0,1fr) 336px' },
          columnGap: 12,
          '@media print': { display: 'block' },
        }}
      >
        <Box component="aside" sx={{ gridColumn: { lg: 2 }, gridRow: { lg: 1 }, mb: 8 }}>
          <Box id="identity">
            <IdentityCard certification={certification} />
          </Box>
          <Contents
            items={sections.filter((name) => name !== 'identity').map((name) => ({ id: name, label: title(name) }))}
          />
        </Box>
        <Box
          sx={{
            display: 'grid',
            gridTemplateColumns: 'minmax(0, 1fr)',
            gap: 8,
            gridColumn: { lg: 1 },
            gridRow: { lg: 1 },
            alignContent: 'start',
          }}
        >
          <PageSection id="validity" title={title('validity')}>
            <ValidityTimeline certification={certification} />
          </PageSection>
          <PageSection id="blocks" title={title('blocks')}>
            <Blocks certification={certification} />
          </PageSection>
          <PageSection id="access" title={title('access')}>
            <AccessRoutes certification={certification} />
          </PageSection>
          <PageSection id="legal" title={title('legal')}>
            <LegalBasis certification={certification} />
          </PageSection>
          <PageSection id="nomenclatures" title={title('nomenclatures')}>
            <Nomenclatures certification={certification} />
          </PageSection>
          <PageSection id="chain" title={title('chain')}>
            <Replacements certification={certification} />
          </PageSection>
          <PageSection id="statistics" title={title('statistics')}>
            <Statistics certification={certification} />
          </PageSection>
          <PageSection id="partners" title={title('partners')}>
            <WhenVisible height={160}>
              <Suspense fallback={<TextSkeleton lines={4} />}>
                <Partners rncpCode={certification.rncpCode} />
              </Suspense>
            </WhenVisible>
          </PageSection>
          <PageSection id="activities" title={title('activities')}>
            <Activities certification={certification} />
          </PageSection>
          <PageSection id="jobs" title={title('jobs')}>
            <Jobs certification={certification} />
          </PageSection>
          <PageSection id="practical" title={title('practical')}>
            <Practical certification={certification} />
          </PageSection>
          <PageSection id="versions" title={title('versions')}>
            <WhenVisible height={120}>
              <VersionHistory rncpCode={certification.rncpCode} />
            </WhenVisible>
          </PageSection>
          {certification.unparsed.length > 0 && (
            <PageSection id="findings" title={title('findings')}>
              <UnparsedParts certification={certification} />
            </PageSection>
          )}
        </Box>
      </Box>
    </article>
  );
}
