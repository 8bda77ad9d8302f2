import type { Register } from '#model/register.ts'
import type { Route } from '../route.ts'
import { openViewer } from '../viewing.ts'
import { blankRoutes } from './blanks.ts'
import { checkManyRoutes } from './check-many.ts'
import { checkRoutes } from './check.ts'
import { closingRoutes } from './closings.ts'
import { collectionRoutes } from './collections.ts'
import { deskRoutes } from './desk.ts'
import { figureRoutes } from './figures.ts'
import { fileRoutes } from './files.ts'
import { formRoutes } from './forms.ts'
import { importRoutes } from './imports.ts'
import { ledgerRoutes } from './ledgers.ts'
import { planTextRoutes } from './plan-text.ts'
import { planningRoutes } from './planning.ts'
import { proposeRoutes } from './propose.ts'
import { readingRoutes } from './readings.ts'
import { reportBodyRoutes } from './report-bodies.ts'
import { comparedRoutes } from './report-compared.ts'
import { returnedRoutes } from './report-returned.ts'
import { reportRoutes } from './reports.ts'
import { schemeRoutes } from './schemes.ts'
import { sessionRoutes } from './session.ts'
import { settingRoutes } from './settings.ts'
import { sheetRoutes } from './sheets.ts'
import { startRoutes } from './start.ts'
import { viewRoutes } from './views.ts'

/** Every route of the house. What is not in here is not reachable; who may reach it stands with it. */
export function routes(register: Register): Route[] {
  const viewer = openViewer()
  return [
    ...startRoutes, ...sessionRoutes, ...deskRoutes(register), ...viewRoutes, ...settingRoutes, ...ledgerRoutes(register), ...figureRoutes(register), ...reportRoutes(register),
    ...checkRoutes(register, viewer), ...checkManyRoutes(register, viewer), ...readingRoutes(register), ...fileRoutes(viewer),
    ...importRoutes(register), ...sheetRoutes(register), ...formRoutes(register), ...planningRoutes(register), ...planTextRoutes(register),
    ...proposeRoutes(register), ...blankRoutes(register, viewer), ...collectionRoutes(register, viewer), ...closingRoutes(register),
    ...schemeRoutes(register, viewer), ...reportBodyRoutes(register, viewer), ...returnedRoutes(register, viewer), ...comparedRoutes(register, viewer),
  ]
}
