import type { Option, Options } from '#model/field.ts'
import { ledger, type AnyLedger } from '#model/ledger.ts'

const choice = (label: string, of: Options) => ({ kind: 'choice', label, of }) as const

/** 本期未开展: a true zero for a ledger and a period, which differs from nothing entered. */
export const zero = zeroOf([])

/** The same where these ledgers are kept: it offers those that may say of a period that nothing was held, and their kinds. */
export function zeroOf(ledgers: readonly AnyLedger[]) {
  const kept = ledgers.filter(one => one.zero)
  return ledger({
    id: 'zero', label: '本期未开展', unit: '条', day: 'period', title: ['union', 'ledger', 'period'],
    keys: [['ledger', 'only', 'period']],
    fields: {
      ledger: { ...choice('台账', Object.fromEntries(kept.map(({ id, label }) => [id, label]))), required: true },
      only: { ...choice('限于类别', kindsOf(kept)), help: '只有某一类未开展时填' },
      period: { kind: 'date', span: true, label: '期间', required: true },
      confirmedBy: { kind: 'text', label: '确认人' },
    },
    rules: [{ ok: r => r.period !== '?', say: '请写明是哪一段时间未开展，例如2025年上半年', at: 'period' }],
  })
}

/** The kinds of all of them in one list: one key must mean one thing. */
export function kindsOf(ledgers: readonly AnyLedger[]): Options {
  const kinds: Record<string, string | Option> = {}
  for (const { id, zero, fields } of ledgers) {
    const field = typeof zero === 'string' ? fields[zero] : undefined
    for (const [key, option] of Object.entries(field?.kind === 'choice' ? field.of : {})) {
      if (key in kinds) throw new Error(`${id}.${String(zero)}: another ledger has a kind called ${key}`)
      kinds[key] = option
    }
  }
  return kinds
}
