import { lazy } from 'react'
import { BlankView } from './blank/blank.tsx'
import { DisputeView } from './dispute.tsx'
import { MemberView } from './membership.tsx'
import type { Action, View } from './view.ts'

const views: Readonly<Record<string, View>> = {
  blank: BlankView, dispute: DisputeView, member: MemberView,
  collection: lazy(() => import('./collection/collection.tsx').then(found => ({ default: found.CollectionView }))),
  closing: lazy(() => import('./closing.tsx').then(found => ({ default: found.ClosingView }))),
  scheme: lazy(() => import('./scheme.tsx').then(found => ({ default: found.SchemeView }))),
  plan: lazy(() => import('./plan.tsx').then(found => ({ default: found.PlanView }))), target: lazy(() => import('./target.tsx').then(found => ({ default: found.TargetView }))),
}

/** What a ledger shows of a record above its fields: everything about it on a time line. Most ledgers need none. */
export function viewOf(ledger: string): View | undefined {
  return views[ledger]
}

const actions: Readonly<Record<string, Action>> = {
  activity: lazy(() => import('./draw-programme.tsx').then(found => ({ default: found.DrawProgramme }))),
  programme: lazy(() => import('./programme-report.tsx').then(found => ({ default: found.ProgrammeReport }))),
}

export function actionOf(ledger: string): Action | undefined {
  return actions[ledger]
}

/** Steps that a view does by itself, with more than a dialog could show. */
const own: Readonly<Record<string, readonly string[]>> = { closing: ['close'] }

export function ownSteps(ledger: string): readonly string[] {
  return own[ledger] ?? []
}

/** Parts whose rows a view shows already, in words of its own. */
const told: Readonly<Record<string, readonly string[]>> = { closing: ['figures'], collection: ['returned'] }

export function toldParts(ledger: string): readonly string[] {
  return told[ledger] ?? []
}
