import type { FragmentType } from '@apollo/client';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useFragmentData } from '../../../apollo/use-fragment-data.ts';
import { graphql } from '../../../gql/gql.ts';
import { useDates } from '../../../i18n/use-dates.ts';
import { Icon } from '../../../ui/icon.tsx';
import { ExternalLink, RouteLink } from '../../../ui/links.tsx';
import { StateMark } from '../../../ui/state-mark.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { ledeOf } from '../model/lede.ts';

const FRAGMENT = graphql(`
  fragment CertificationHeading_certification on Certification {
    id
    rncpCode
    title
    kind
    acceptsEnrolments
    registrationEnd
    deliveryDeadline
    registerUrl
    level {
      number
    }
    replacedBy {
      rncpCode
      certification {
        id
        title
      }
    }
    chain {
      current {
        id
        rncpCode
        title
      }
    }
  }
`);

/** What the certification is, the state it is in, what comes next; and the one thing to do about it. */
export function CertificationHeading({
  certification,
}: {
  readonly certification: FragmentType<typeof FRAGMENT>;
}): ReactElement {
  const { t } = useTranslation();
  const { today, inWords, away } = useDates();
  const navigate = useNavigate();
  const it = useFragmentData(FRAGMENT, certification);
  const { registrationEnd: end, deliveryDeadline: deadline } = it;
  const words = {
    end: end ? inWords(end) : '',
    deadline: deadline ? inWords(deadline) : '',
  };
  const sentence = ledeOf(it, today).map((key) => {
    const relative = key === 'deliveryUntil' ? deadline : end;
    return t(`certification.lede.${key}`, { ...words, away: relative ? away(relative) : '' });
  });
  const current = it.chain.current.find((one) => one.rncpCode !== it.rncpCode);
  return (
    <Box component="header" sx={{ mb: { xs: 6, lg: 8 } }}>
      <Box className="no-print" sx={{ mb: 3, fontSize: '0.8125rem' }}>
        <RouteLink to="/certifications" sx={{ display: 'inline-flex', alignItems: 'center', minHeight: 24 }}>
          {t('app.entry.CERTIFICATIONS')}
        </RouteLink>
        <Box component="span" aria-hidden="true" sx={{ color: 'text.secondary', mx: 2 }}>
          /
        </Box>
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {it.rncpCode}
        </Box>
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2, mb: 2 }}>
        <Tag strong>{it.rncpCode}</Tag>
        {it.kind && <Tag>{it.kind}</Tag>}
        <Tag>{it.level?.number ? t('level.short', { number: it.level.number }) : t('level.none')}</Tag>
        <StateMark mark={it.acceptsEnrolments ? 'yes' : 'no'}>
          {t(it.acceptsEnrolments ? 'state.active' : 'state.ended')}
        </StateMark>
      </Box>
      <Typography variant="h1" lang="fr" sx={{ maxWidth: '48ch' }}>
        {it.title}
      </Typography>
      <Typography sx={{ fontSize: '1.0625rem', mt: 2, maxWidth: '75ch', color: 'text.secondary' }}>
        {sentence.join(' ')}
        {it.replacedBy.length > 0 && (
          <>
            {` ${t('certification.lede.replaced')} `}
            {it.replacedBy.map((link, rank) => (
              <span key={link.rncpCode}>
                {rank > 0 && ', '}
                {link.certification ? (
                  <RouteLink to="/certifications/$rncpCode" params={{ rncpCode: link.rncpCode }}>
                    {link.rncpCode}
                  </RouteLink>
                ) : (
                  link.rncpCode
                )}
              </span>
            ))}
            .
          </>
        )}
      </Typography>
      <Box
        className="no-print"
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          alignItems: 'center',
          gap: 4,
          mt: 4,
          '& > a': { display: 'inline-flex', alignItems: 'center', minHeight: { xs: 44, md: 28 } },
        }}
      >
        {current && (
          <Button
            variant="contained"
            endIcon={<Icon name="arrow" />}
            onClick={() => void navigate({ to: '/certifications/$rncpCode', params: { rncpCode: current.rncpCode } })}
            sx={{ minHeight: 44 }}
          >
            {t('certification.seeCurrent', { code: current.rncpCode })}
          </Button>
        )}
        <ExternalLink href={it.registerUrl}>{t('certification.seeRegister')}</ExternalLink>
        <Button
          color="inherit"
          onClick={() => window.print()}
          startIcon={<Icon name="print" />}
          sx={{ color: 'text.secondary', display: { xs: 'none', sm: 'inline-flex' } }}
        >
          {t('certification.print')}
        </Button>
      </Box>
    </Box>
  );
}
