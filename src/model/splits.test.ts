import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ledger } from './ledger.ts'
import type { Indicator } from './indicator.ts'
import { splitLabel, splitOf, splitsOf } from './splits.ts'

const contest = ledger({
  id: 'contest', label: '竞赛', unit: '次', title: ['place'],
  fields: { day: { kind: 'date', label: '日期' }, kind: { kind: 'choice', label: '类别', of: { skill: '技能', quiz: '知识' } }, place: { kind: 'place', label: '地点' } },
  parts: { prizes: { label: '奖项', fields: { place: { kind: 'choice', label: '名次', of: { first: '一等奖' } } } } },
  indicators: {
    held: { label: '竞赛', unit: '次', flow: 'day', by: 'kind' },
    prizes: { label: '获奖', unit: '人', flow: 'day', of: 'prizes', by: 'place' },
    prizesByKind: { label: '获奖', unit: '人', flow: 'day', of: 'prizes', by: 'kind' },
    share: { label: '占比', unit: '%', ratio: ['contest.prizes', 'contest.held'] },
  },
})
const kept = (name: keyof NonNullable<typeof contest.indicators>) => ({ ...contest.indicators![name] as Indicator, id: `contest.${name}`, ledger: contest })

test('the parts of a split, 未填 last', () => assert.deepEqual(splitsOf(kept('held')), ['skill', 'quiz', '']))
test('a field of the part comes before the record’s of the same name', () => assert.equal(splitOf(kept('prizes'))?.label, '名次'))
test('rows of a part may be split by their record', () => assert.equal(splitOf(kept('prizesByKind'))?.label, '类别'))
test('what a part is called', () => assert.deepEqual(splitsOf(kept('prizes')).map(part => splitLabel(kept('prizes'), part)), ['一等奖', '未填名次']))
test('a rate is not split', () => assert.deepEqual(splitsOf(kept('share')), []))
