import { Navigate, useLocation } from '@tanstack/react-router';
import { lazy, type ReactElement, type ReactNode, Suspense, useState } from 'react';
import { withWords } from '../../../i18n/with-words.ts';
import { TextSkeleton } from '../../../ui/lines-skeleton.tsx';
import { QueryProblem } from '../../shell/query-problem.tsx';
import { doorOf, insteadOf } from './navigation.ts';
import { PathNavigate } from './path-navigate.tsx';
import { useViewer } from './use-viewer.ts';

const Forbidden = lazy(
  withWords(() => import('./forbidden.tsx').then((module) => ({ default: module.Forbidden })), 'identity'),
);

/** Where a second factor is set up or given: until it is, nothing else opens. */
const FACTOR_PAGES = { TO_ENROL: '/second-facteur', TO_VERIFY: '/connexion/code' } as const;

/** Shows a page to those whom the server shows it; the others are led to where they can sign in, or told. */
export function PageGuard({ children }: { readonly children: ReactNode }): ReactNode {
  const { pathname, href } = useLocation();
  const { viewer, problem, again } = useViewer();
  const door = doorOf(pathname);
  const [wasKnown, setWasKnown] = useState(false);
  if (viewer && !wasKnown) setWasKnown(true);

  if (viewer?.secondFactor === 'TO_ENROL' || viewer?.secondFactor === 'TO_VERIFY') {
    const page = FACTOR_PAGES[viewer.secondFactor];
    return pathname === page ? children : <Navigate to={page} search={{ redirect: href }} replace />;
  }
  if (door === 'PUBLIC') return children;
  if (problem) return <QueryProblem error={problem} onRetry={again} level="h1" />;
  if (viewer === undefined) return <TextSkeleton lines={8} />;
  // A session that ended at work takes nothing away: `SessionWatch` tells, and leads back.
  if (viewer === null && wasKnown) return children;
  if (viewer === null) return <Navigate to="/connexion" search={{ redirect: href }} replace />;
  if (door !== 'SIGNED_IN' && !viewer.navigation.includes(door)) {
    const instead = insteadOf(pathname, viewer.navigation);
    return instead === undefined ? forbidden(viewer.name) : <PathNavigate path={instead} />;
  }
  return children;
}

function forbidden(name: string): ReactElement {
  return (
    <Suspense fallback={<TextSkeleton lines={4} />}>
      <Forbidden name={name} />
    </Suspense>
  );
}
