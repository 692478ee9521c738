import type { FragmentType } from '@apollo/client';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { lazy, type ReactElement, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useFragmentData } from '../../../apollo/use-fragment-data.ts';
import { graphql } from '../../../gql/gql.ts';
import { RouteLink } from '../../../ui/links.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { WhenVisible } from '../../../ui/when-visible.tsx';
import { inChainOrder } from '../model/chain.ts';
import { Correspondences } from './correspondences.tsx';

const ChainGraph = lazy(() => import('./chain-graph.tsx').then((module) => ({ default: module.ChainGraph })));

const FRAGMENT = graphql(`
  fragment Replacements_certification on Certification {
    id
    rncpCode
    chain {
      nodes {
        rncpCode
        current
        certification {
          id
          title
          active
        }
      }
      edges {
        from
        to
      }
    }
    correspondences {
      sourceBlocks
      destinationCode
      destinationBlocks
      destination {
        id
      }
    }
  }
`);

/** What the certification replaces and what replaces it: a drawing, and the same in words. */
export function Replacements({
  certification,
}: {
  readonly certification: FragmentType<typeof FRAGMENT>;
}): ReactElement {
  const { t } = useTranslation();
  const wide = useMediaQuery('(min-width: 700px)', { noSsr: true });
  const { rncpCode, chain, correspondences } = useFragmentData(FRAGMENT, certification);
  const ordered = inChainOrder(chain.nodes, chain.edges);
  if (chain.edges.length === 0) {
    return (
      <>
        <Typography>{t('certification.chain.none')}</Typography>
        <Correspondences items={correspondences} />
      </>
    );
  }
  return (
    <>
      {wide && (
        <Box className="no-print">
          <WhenVisible height={180}>
            <Suspense fallback={<Box sx={{ height: 180 }} />}>
              <ChainGraph nodes={ordered} edges={chain.edges} here={rncpCode} />
            </Suspense>
          </WhenVisible>
        </Box>
      )}
      <Box
        component="ol"
        aria-label={t('certification.section.chain')}
        sx={{ m: 0, mt: 3, pl: 6, display: 'grid', gap: 2 }}
      >
        {ordered.map((node) => {
          const next = chain.edges.filter((edge) => edge.from === node.rncpCode).map((edge) => edge.to);
          return (
            <li key={node.rncpCode} aria-current={node.rncpCode === rncpCode ? 'page' : undefined}>
              {node.certification && node.rncpCode !== rncpCode ? (
                <RouteLink to="/certifications/$rncpCode" params={{ rncpCode: node.rncpCode }} lang="fr">
                  {node.rncpCode} {node.certification.title}
                </RouteLink>
              ) : (
                <Box component="span" lang="fr" sx={{ fontWeight: node.rncpCode === rncpCode ? 620 : 450 }}>
                  {node.rncpCode} {node.certification?.title}
                </Box>
              )}{' '}
              {node.rncpCode === rncpCode && <Tag strong>{t('certification.chain.here')}</Tag>}{' '}
              {node.current && <Tag>{t('certification.chain.last')}</Tag>}{' '}
              {!node.certification && <Tag>{t('certification.chain.missing')}</Tag>}
              {next.length > 0 && (
                <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
                  {` ${t('certification.chain.replacedBy')} ${next.join(', ')}`}
                </Box>
              )}
            </li>
          );
        })}
      </Box>
      <Correspondences items={correspondences} />
    </>
  );
}
