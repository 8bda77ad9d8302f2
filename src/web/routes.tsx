import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Outlet } from '@tanstack/react-router'
import { Shell } from './shell/shell.tsx'
import { SignedIn } from './session.tsx'
import { Failed, Nowhere, Waiting } from './show/state.tsx'

/*
 * Addresses hold ids and names of ledgers, never anything personal: what was searched for stays in this browser.
 * Pages are loaded when they are first opened.
 */
const root = createRootRoute({ component: Outlet, notFoundComponent: () => <main className="gate"><Nowhere say="没有这个页面，请从菜单重新打开" /></main> })

const signIn = createRoute({ getParentRoute: () => root, path: '/sign-in', component: lazyRouteComponent(() => import('./pages/sign-in.tsx'), 'SignIn') })
const welcome = createRoute({ getParentRoute: () => root, path: '/welcome', component: lazyRouteComponent(() => import('./pages/welcome.tsx'), 'Welcome') })

const desk = createRoute({ getParentRoute: () => root, id: 'desk', component: () => <SignedIn><Shell /></SignedIn> })
const home = createRoute({ getParentRoute: () => desk, path: '/', component: lazyRouteComponent(() => import('./pages/home/home.tsx'), 'Home') })
const list = createRoute({ getParentRoute: () => desk, path: '/l/$ledger', component: lazyRouteComponent(() => import('./pages/list/list.tsx'), 'List') })
const create = createRoute({ getParentRoute: () => desk, path: '/l/$ledger/new', component: lazyRouteComponent(() => import('./pages/form/form.tsx'), 'NewRecord') })
const record = createRoute({ getParentRoute: () => desk, path: '/l/$ledger/$id', component: lazyRouteComponent(() => import('./pages/record/record.tsx'), 'RecordPage') })
const change = createRoute({ getParentRoute: () => desk, path: '/l/$ledger/$id/edit', component: lazyRouteComponent(() => import('./pages/form/form.tsx'), 'ChangeRecord') })
const note = createRoute({ getParentRoute: () => desk, path: '/note', component: lazyRouteComponent(() => import('./pages/note/note.tsx'), 'Note') })
const figures = createRoute({ getParentRoute: () => desk, path: '/figures', component: lazyRouteComponent(() => import('./pages/figures/figures.tsx'), 'Figures') })
const report = createRoute({ getParentRoute: () => desk, path: '/report', component: lazyRouteComponent(() => import('./pages/report/report.tsx'), 'ReportPage') })
const reports = createRoute({ getParentRoute: () => desk, path: '/reports', component: lazyRouteComponent(() => import('./pages/reports/reports.tsx'), 'ReportsPage') })
const paper = createRoute({ getParentRoute: () => desk, path: '/reports/$id', component: lazyRouteComponent(() => import('./pages/paper/paper.tsx'), 'PaperPage') })
const returned = createRoute({
  getParentRoute: () => desk, path: '/reports/$id/returned',
  component: lazyRouteComponent(() => import('./pages/returned/returned.tsx'), 'ReturnedPage'),
})
const compared = createRoute({
  getParentRoute: () => desk, path: '/reports/$id/compared',
  component: lazyRouteComponent(() => import('./pages/compared/compared.tsx'), 'ComparedPage'),
})
const check = createRoute({ getParentRoute: () => desk, path: '/check', component: lazyRouteComponent(() => import('./pages/check/check.tsx'), 'CheckPage') })
const clocks = createRoute({ getParentRoute: () => desk, path: '/clocks', component: lazyRouteComponent(() => import('./pages/clocks/clocks.tsx'), 'ClocksPage') })
const targets = createRoute({ getParentRoute: () => desk, path: '/targets', component: lazyRouteComponent(() => import('./pages/targets/targets.tsx'), 'TargetsPage') })
const plans = createRoute({ getParentRoute: () => desk, path: '/plans', component: lazyRouteComponent(() => import('./pages/plans/plans.tsx'), 'PlansPage') })
const calendar = createRoute({ getParentRoute: () => desk, path: '/calendar', component: lazyRouteComponent(() => import('./pages/calendar/calendar.tsx'), 'CalendarPage') })
const past = createRoute({ getParentRoute: () => desk, path: '/past', component: lazyRouteComponent(() => import('./pages/past/past.tsx'), 'PastPage') })
const take = createRoute({ getParentRoute: () => desk, path: '/import', component: lazyRouteComponent(() => import('./pages/import/import-page.tsx'), 'ImportPage') })
const handover = createRoute({ getParentRoute: () => desk, path: '/handover', component: lazyRouteComponent(() => import('./pages/handover/handover.tsx'), 'HandoverPage') })
const changes = createRoute({ getParentRoute: () => desk, path: '/history', component: lazyRouteComponent(() => import('./pages/history/history.tsx'), 'HistoryPage') })
const settings = createRoute({ getParentRoute: () => desk, path: '/settings', component: lazyRouteComponent(() => import('./pages/settings/settings.tsx'), 'Settings') })

export const router = createRouter({
  routeTree: root.addChildren([
    signIn, welcome,
    desk.addChildren([
      home, list, create, record, change, note, figures, report, reports, paper, returned, compared, check, clocks, targets, plans, calendar, past,
      take, handover, changes, settings,
    ]),
  ]),
  defaultPendingComponent: Waiting, defaultPendingMs: 300, scrollRestoration: true,
  defaultErrorComponent: ({ error, reset }) => <Failed whole error={error} again={reset} />,
})

declare module '@tanstack/react-router' {
  interface Register { router: typeof router }
}
