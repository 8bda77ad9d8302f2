import type { Options } from '#model/field.ts'
import { ledger, type AnyLedger } from '#model/ledger.ts'
import { inOrder } from '#model/rules.ts'
import { measureOptions, measuresOf } from './measures.ts'
import { ITEMS_MAKE, sumOfWeights, WAYS } from './scoring.ts'

/** 考核方案, with nothing to measure it by: a template for its own types and tests. */
export const scheme = schemeOf([])

/**
 * 考核方案 (目标管理考核): what is asked, how much each is worth, how points are given, and which ledgers are its evidence. It is set by a
 * superior, or by the township for its grassroots unions; what is an indicator of these ledgers is computed and never typed.
 */
export function schemeOf(ledgers: readonly AnyLedger[]) {
  const measures = measuresOf(ledgers)
  const dated = Object.fromEntries(ledgers.filter(one => one.day !== undefined).map(({ id, label }) => [id, label]))
  return ledger({
    id: 'scheme', label: '考核方案', unit: '份', day: 'period', title: ['name', 'period'], keys: [['name', 'period']], by: 'lead',
    fields: {
      name: { kind: 'text', label: '方案名称', required: true, aka: ['考核名称', '名称'] },
      period: { kind: 'date', span: true, label: '考核期间', required: true, aka: ['考核年度', '年度'], help: '考核年度不一定是自然年，例如2024年12月至2025年11月' },
      whom: { kind: 'choice', label: '考核谁', required: true, usual: 'own', of: { own: { label: '本级工会', aka: ['本会', '自评'] }, below: { label: '下属工会', aka: ['基层工会'] } } },
      issuer: { kind: 'text', label: '下发单位', aka: ['考核单位'] },
      issued: { kind: 'date', label: '下发日期' },
      number: { kind: 'text', label: '文号' },
      due: { kind: 'date', label: '自评截止日期', aka: ['报送截止日期'] },
    },
    parts: {
      items: {
        label: '考核项目',
        fields: {
          aspect: { kind: 'text', label: '方面', aka: ['考核方面', '类别'] },
          what: { kind: 'text', label: '考核内容', required: true, aka: ['内容', '项目'] },
          weight: { kind: 'decimal', label: '分值', required: true, aka: ['满分', '权重'] },
          way: { kind: 'choice', label: '计分办法', required: true, of: WAYS },
          indicator: { kind: 'choice', label: '指标', of: measureOptions(measures), aka: ['考核指标'] },
          target: { kind: 'decimal', label: '目标数', aka: ['目标值', '标准'] },
          each: { kind: 'decimal', label: '每个扣（加）分', aka: ['每个扣分', '每个加分'] },
          bonus: { kind: 'flag', label: '附加分', aka: ['加分项'] },
          evidence: { kind: 'choices', label: '佐证台账', of: dated as Options, aka: ['佐证', '佐证材料'] },
        },
      },
    },
    rules: [
      { ok: r => r.period !== '?', say: '请写明考核哪一段时间，例如2025年', at: 'period' },
      { ok: r => r.items.length === 0 || sumOfWeights(r.items) === 100, say: r => `各项分值合计是${sumOfWeights(r.items)}分，应当是100分（附加分不计在内），请核对`, at: 'items' },
      { ok: r => missingIn(r.items) === null, say: r => missingIn(r.items) ?? '', at: 'items' },
      { ok: r => doubled(r.items) === null, say: r => `“${doubled(r.items) ?? ''}”写了两项，请合并或改名`, at: 'items' },
      inOrder('issued', 'due', '自评截止日期早于下发日期，请核对'),
    ],
  })
}

type Item = {
  what: string | null; weight: number | null; way: string | null
  indicator: string | null; target: number | null; each: number | null; evidence: readonly string[] | null
}

/** What a way of giving points cannot do without. */
function missingIn(items: readonly Item[]): string | null {
  for (const [i, item] of items.entries()) {
    const empty = (value: unknown) => value === null || (Array.isArray(value) && value.length === 0)
    const lacks = ITEMS_MAKE.find(({ field, ways }) => (ways as readonly string[]).includes(item.way ?? '') && empty(item[field]))
    if (lacks) return `第${i + 1}项“${item.what ?? ''}”：${lacks.say}`
  }
  return null
}

function doubled(items: readonly Item[]): string | null {
  const names = items.map(({ what }) => what ?? '')
  return names.find((name, i) => name !== '' && names.indexOf(name) !== i) ?? null
}
