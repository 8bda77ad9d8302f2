import type { AnyLedger, State, Step as Verb } from '#model/ledger.ts'
import { isFrom, isOpen } from '#model/steps.ts'
import { absent } from '#model/where.ts'
import { isLead, type Actor } from './actor.ts'
import { fault, standing, type Draft } from './draft.ts'

/** Words that are not steps of a ledger. */
export type BuiltIn = 'create' | 'change' | 'remove' | 'undo' | 'forget' | 'reveal'
const LABELS: Readonly<Record<BuiltIn, string>> = { create: '登记', change: '修改', remove: '删除', undo: '撤销', forget: '依法删除个人信息', reveal: '查看个人信息' }

/** The word for a step in the history. */
export function verbLabel(ledger: AnyLedger | undefined, verb: string): string {
  return ledger?.steps[verb]?.label ?? LABELS[verb as BuiltIn] ?? verb
}

export function isVerb(ledger: AnyLedger, verb: string): boolean {
  return verb === 'create' || verb === 'change' || verb === 'remove' || Object.hasOwn(ledger.steps, verb)
}

/** Moves every draft to the state its step leads to; a new record may be entered in any. */
export function takeSteps(actor: Actor, drafts: readonly Draft[]): void {
  for (const draft of standing(drafts)) {
    const { ledger, step, before, after } = draft
    const states = ledger.states ?? {}
    const verb = ledger.steps[step.do]
    if (verb) take(actor, draft, verb, states)
    else if (!before) after.state = step.state ?? Object.keys(states)[0] ?? null
    else if (step.state !== undefined && step.state !== before.state) {
      fault(draft, `状态不能直接改，请用${Object.values(ledger.steps).map(one => `“${one.label}”`).join('、') || '新的登记'}`, 'state')
    }
  }
}

function take(actor: Actor, draft: Draft, verb: Verb, states: Readonly<Record<string, State>>): void {
  const { ledger, before, after } = draft
  if (verb.by === 'lead' && !isLead(actor)) return fault(draft, `“${verb.label}”要由负责人办理，请转请负责人`, 'state', 'refuse', 'forbidden')
  if (!isFrom(verb, before!)) {
    const from = verb.from!.map(state => `“${states[state]?.label}”`).join('或')
    return fault(draft, `只有${from}的${ledger.label}可以“${verb.label}”，这一条是“${states[before!.state ?? '']?.label ?? '无状态'}”`, 'state')
  }
  if (!isOpen(verb, before!)) return fault(draft, `这条${ledger.label}不能“${verb.label}”，可能已经办过，请刷新后核对`, 'state')
  if (verb.to !== undefined) after!.state = verb.to
  Object.assign(after!, Object.fromEntries(Object.entries(verb.sets ?? {}).filter(([name]) => absent(after![name]))))
  for (const name of verb.needs ?? []) {
    const field = ledger.fields[name]!
    if (absent(after![name])) fault(draft, `“${verb.label}”前请填写${field.label}${field.kind === 'date' ? '，记不清可填“不详”' : ''}`, name)
  }
}
