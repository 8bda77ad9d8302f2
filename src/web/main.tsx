import { MutationCache, QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { isRefusal } from '#kit/refusal.ts'
import { router } from './routes.tsx'
import { Themed } from './theme.tsx'
import './app.css'

/** What was written may have changed any list, figure or clock: everything shown is asked for anew. */
const client: QueryClient = new QueryClient({
  defaultOptions: { queries: { staleTime: 10_000, retry: (times, error) => times < 2 && isRefusal(error) && error.code === 'busy', refetchOnWindowFocus: false } },
  mutationCache: new MutationCache({ onSuccess: () => client.invalidateQueries() }),
})

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <Themed><RouterProvider router={router} /></Themed>
    </QueryClientProvider>
  </StrictMode>,
)
