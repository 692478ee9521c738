import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { pathSteps } from '../model/fact-words.ts';

/** The name of a fact in words; one we have none for as the trail writes it. */
export function FactName({ path }: { readonly path: string }): ReactElement {
  const { t } = useTranslation();
  const steps = pathSteps(path, t('audit.field', { returnObjects: true }));
  return (
    <>
      {steps.map((step, rank) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the steps of a path never move
        <span key={rank}>
          {rank > 0 && ' › '}
          {step.kind === 'known' && t(`audit.field.${step.field}`)}
          {step.kind === 'position' && t('audit.difference.position', { position: step.position })}
          {step.kind === 'unknown' && <code>{step.name}</code>}
        </span>
      ))}
    </>
  );
}
