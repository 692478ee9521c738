import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ExternalLink, RouteLink } from '../../../ui/links.tsx';
import { Notice } from '../../../ui/notice.tsx';

/** A code that is not in this copy of the register: how it is written, and where else to look. */
export function UnknownCertification({ code }: { readonly code: string }): ReactElement {
  const { t } = useTranslation();
  const [, register, number] = /^(RNCP|RS)(\d+)$/i.exec(code) ?? [];
  const digits = /\d+/.exec(code)?.[0] ?? code;
  return (
    <>
      <title>{`${t('notFound.title')} · ${t('app.name')}`}</title>
      <Notice
        level="h1"
        title={t('notFound.certificationTitle', { code })}
        actions={
          <>
            <RouteLink to="/certifications" search={{ q: digits }}>
              {t('notFound.search', { text: digits })}
            </RouteLink>
            {register && number && (
              <ExternalLink href={`https://www.francecompetences.fr/recherche/${register.toLowerCase()}/${number}/`}>
                {t('notFound.register')}
              </ExternalLink>
            )}
          </>
        }
      >
        {t('notFound.certificationBody')}
      </Notice>
    </>
  );
}
