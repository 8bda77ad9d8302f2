import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parsePeriod } from '#kit/period.ts'
import { register } from '#lines/register.ts'
import type { LedgerRecord } from '#model/base.ts'
import { check } from '../check/check.ts'
import { render } from './render.ts'
import type { Sources } from './sources.ts'
import { reportText } from './report-text.ts'

const union = { id: 'u', name: '云浦镇总工会' }
const period = parsePeriod('2025')

/** The newest first, as lists have them; five inspections and nothing else. */
function books(marked: Readonly<Record<string, object[]>>): Sources {
  return {
    figures: async wants => wants.map(want => {
      const { label, unit, ledger } = register.indicators.get(want.indicator)!
      return {
        ...want, label, unit, value: want.indicator === 'inspection.rounds' ? 5 : null, asOf: {},
        trail: { ledger: ledger.id, rule: '', details: 5, totals: 0, replaced: 0, straddling: 0 },
      }
    }),
    records: async (ledger, { where }) => where?.['bright'] ? (marked[ledger] ?? []) as LedgerRecord[] : [],
  }
}

async function written(marked: Readonly<Record<string, object[]>>): Promise<string> {
  return reportText(await render(register, books(marked), { template: 'summary', union, period }))
}

test('what officers marked is told in one sentence at the end of its section, in the order it happened', async () => {
  const marked = { inspection: [{ role: 'host', bright: '组织企业互查，交叉打分。\n群众评价好。' }, { role: 'host', bright: '  推行“一厂一清单”； ' }] }
  const text = await written(marked)
  assert.ok(text.includes('组织安全检查5次。工作亮点：推行“一厂一清单”；组织企业互查，交叉打分，群众评价好。'), text)
  assert.deepEqual((await check(register, books(marked), { union, period, text })).findings, [])
})

test('a record is told of once, where the first sentence counts it: a contest by its own, a game by that of culture', async () => {
  const text = await written({ activity: [{ kind: 'skillContest', role: 'host', bright: '首次举办直播竞赛' }, { kind: 'sport', role: 'host', bright: '八支村队同场比赛' }] })
  assert.equal(text.split('首次举办直播竞赛').length, 2, text)
  assert.equal(text.split('八支村队同场比赛').length, 2, text)
})

test('a drill is bright for safety: what a sentence tells of one kind alone is no home of the others', async () => {
  const text = await written({ activity: [{ kind: 'drill', role: 'host', bright: '小企业负责人人人动手' }] })
  assert.ok(text.includes('组织安全检查5次。工作亮点：小企业负责人人人动手。'), text)
})

test('three at most, and nothing of nothing', async () => {
  const text = await written({ inspection: ['丁', '丙', '乙', '甲'].map(bright => ({ role: 'host', bright })) })
  assert.ok(text.includes('工作亮点：甲；乙；丙。'), text)
  assert.ok(!(await written({ inspection: [{ role: 'host', bright: '。 ' }] })).includes('亮点'))
})
