import { ledger, type AnyLedger } from '#model/ledger.ts'
import { inOrder } from '#model/rules.ts'
import { measureOptions, measuresOf } from './measures.ts'

/** 结账, with no figures to close: a template for its own types and tests. */
export const closing = closingOf([])

/**
 * 结账: the figures of a union and all below it, up to a day, signed and kept as they were. From then on no change may move them; the one
 * who signs can open them again, with a reason, and what has changed since is told. A figure is kept as it is said: 60个.
 */
export function closingOf(ledgers: readonly AnyLedger[]) {
  return ledger({
    id: 'closing', label: '结账', unit: '次', day: 'until', by: 'lead',
    title: ['until'],
    fields: {
      until: { kind: 'date', label: '结到哪一天', required: true, aka: ['截止日期'], help: '例如2025-06-30：这一天和以前的数字不再变动' },
      from: { kind: 'date', label: '本期从哪一天起', help: '结账时填上：上次结账的次日，或者年初' },
      by: { kind: 'text', label: '签字人', aka: ['负责人'] },
      closed: { kind: 'date', label: '结账日期' },
      reopened: { kind: 'date', label: '反结账日期' },
      reason: { kind: 'text', label: '反结账原因' },
    },
    parts: {
      figures: {
        label: '已结的数字',
        fields: {
          figure: { kind: 'choice', label: '指标', required: true, of: measureOptions(measuresOf(ledgers)) },
          of: { kind: 'choice', label: '哪段时间', required: true, of: { own: '本期', year: '本年累计' } },
          value: { kind: 'text', label: '数值', required: true },
        },
      },
    },
    states: {
      open: { label: '待结', on: 'until' },
      closed: { label: '已结', on: 'closed' },
      reopened: { label: '已反结', on: 'reopened', final: true },
    },
    steps: {
      close: { label: '结账', from: ['open'], to: 'closed', needs: ['closed', 'by'] },
      reopen: { label: '反结账', from: ['closed'], to: 'reopened', needs: ['reopened', 'reason'] },
    },
    rules: [
      { ok: r => r.until === null || /^\d{4}-\d\d-\d\d$/.test(r.until), say: '请写明结到哪一天，例如2025-06-30', at: 'until' },
      inOrder('from', 'until', '结到的这一天早于本期的第一天，请核对'),
      inOrder('until', 'closed', '这段时间还没有结束，请到期后再结账'),
      inOrder('closed', 'reopened', '反结账日期早于结账日期，请核对'),
      { ok: r => r.closed === null || r.figures.length > 0, say: '请打开这条记录，核对数字后点“核对无误，结账”', at: 'closed' },
    ],
  })
}
