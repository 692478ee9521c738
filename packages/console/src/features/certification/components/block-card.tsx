import type { FragmentType } from '@apollo/client';
import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { lazy, type ReactElement, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useFragmentData } from '../../../apollo/use-fragment-data.ts';
import { graphql } from '../../../gql/gql.ts';
import { CodedList } from '../../../ui/coded-list.tsx';
import { LongText } from '../../../ui/long-text.tsx';
import { Tag } from '../../../ui/tag.tsx';

const FormulaDiagram = lazy(() =>
  import('./formula-diagram.tsx').then((module) => ({ default: module.FormulaDiagram })),
);

const FRAGMENT = graphql(`
  fragment BlockCard_block on Block {
    id
    code
    title
    capabilitiesText
    assessmentText
    trainingPrerequisites
    validationPrerequisites
    capabilities {
      id
      code
      codeDeduced
      statement
    }
    formula {
      french: sentence(language: FR)
      english: sentence(language: EN)
      nodes {
        index
        parent
        operator
        count
        method
        onlyIfNeeded
      }
    }
  }
`);

/** One block: its capabilities, how it is assessed, and the texts it was read from. */
export function BlockCard({
  block,
  number,
}: {
  readonly block: FragmentType<typeof FRAGMENT>;
  readonly number: number;
}): ReactElement {
  const { t, i18n } = useTranslation();
  const it = useFragmentData(FRAGMENT, block);
  const sentence = i18n.language === 'fr' ? it.formula?.french : it.formula?.english;
  const texts = (['trainingPrerequisites', 'validationPrerequisites', 'assessmentText'] as const).flatMap((key) =>
    it[key] ? [{ key, text: it[key] }] : [],
  );
  return (
    <Paper component="li" variant="outlined" sx={{ p: { xs: 4, sm: 5 } }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2, mb: 1 }}>
        <Tag strong>{t('certification.blocks.block', { number })}</Tag>
        <Tag>{it.code}</Tag>
        <Box component="span" sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>
          {t('certification.blocks.capabilities', { count: it.capabilities.length })}
        </Box>
      </Box>
      <Typography variant="h3" lang="fr" sx={{ fontSize: '1.0625rem', mb: 3 }}>
        {it.title}
      </Typography>
      {it.capabilities.length > 0 ? (
        <CodedList
          items={it.capabilities.map((one) => ({ ...one, key: one.id }))}
          note={it.capabilities.some((one) => one.codeDeduced) ? t('certification.blocks.deduced') : undefined}
        />
      ) : (
        it.capabilitiesText && <LongText text={it.capabilitiesText} />
      )}
      {it.formula && sentence ? (
        <Box sx={{ mt: 5, p: { xs: 3, sm: 4 }, bgcolor: 'background.sunken', borderRadius: 1 }}>
          <Typography variant="h3" component="h4" sx={{ mb: 1 }}>
            {t('certification.blocks.formula')}
          </Typography>
          <Typography data-testid="formula-sentence" sx={{ mb: 3, maxWidth: '75ch' }}>
            {sentence}
          </Typography>
          <Suspense fallback={<Skeleton variant="rounded" height={196} />}>
            <FormulaDiagram nodes={it.formula.nodes} label={t('certification.blocks.diagram', { sentence })} />
          </Suspense>
        </Box>
      ) : (
        it.assessmentText && (
          <Typography variant="body2" sx={{ mt: 4, color: 'text.secondary' }}>
            {t('certification.blocks.noFormula')}
          </Typography>
        )
      )}
      {texts.map(({ key, text }) => (
        <Box key={key} sx={{ mt: 4, fontSize: '0.875rem' }}>
          <Typography variant="h3" component="h4" sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>
            {t(`certification.blocks.${key}`)}
          </Typography>
          <LongText text={text} />
        </Box>
      ))}
    </Paper>
  );
}
