import { HttpLink } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { CacheProvider } from '@emotion/react';
import CssBaseline from '@mui/material/CssBaseline';
import { ThemeProvider } from '@mui/material/styles';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { createClient } from './apollo/client.ts';
import { documentsLink, hashOf } from './apollo/documents-link.ts';
import { liveLink } from './apollo/live/live-link.ts';
import { retryLink } from './apollo/retry-link.ts';
import { sessionLink } from './apollo/session-link.ts';
import { createWords } from './i18n/index.ts';
import { router } from './router.ts';
import { styleCache } from './style-cache.ts';
import { theme } from './theme.ts';

const http = new HttpLink({
  uri: '/graphql',
  credentials: 'same-origin',
  enhancedClientAwareness: { transport: false },
});
const onSessionLost = sessionLink(() => void client.refetchQueries({ include: ['Viewer'] }));
const requests = retryLink().concat(documentsLink().concat(http));
const client = createClient(onSessionLost.concat(liveLink(requests, { uri: '/graphql/stream', hashOf })));
const words = await createWords();
const container = document.getElementById('root');
if (container) {
  createRoot(container).render(
    <StrictMode>
      <I18nextProvider i18n={words}>
        <CacheProvider value={styleCache()}>
          <ThemeProvider theme={theme} defaultMode="system">
            <CssBaseline enableColorScheme />
            <ApolloProvider client={client}>
              <RouterProvider router={router} />
            </ApolloProvider>
          </ThemeProvider>
        </CacheProvider>
      </I18nextProvider>
    </StrictMode>,
  );
}
