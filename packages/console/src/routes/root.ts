import { createRootRoute } from '@tanstack/react-router';
import { CrashNotice } from '../features/shell/crash-notice.tsx';
import { NotFoundPage } from '../features/shell/not-found-page.tsx';
import { Shell } from '../features/shell/shell.tsx';

/** What every route hangs from. */
export const root = createRootRoute({ component: Shell, notFoundComponent: NotFoundPage, errorComponent: CrashNotice });
