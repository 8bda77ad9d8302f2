import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Name } from './name.ts'
import { nameFinder } from './names.ts'
import { mended } from './slips.ts'

test('slips of typing are put right in place, and told', () => assert.deepEqual(mended('来反应工次'), { text: '来反映工资', slips: [{ start: 1, end: 3 }, { start: 3, end: 5 }] }))
test('what is meant stays', () => assert.deepEqual(mended('工商所说正在考虑'), { text: '工商所说正在考虑', slips: [] }))

const firm = (called: string): Name => ({ ledger: 'employer', called })
const find = nameFinder(['云浦双鹭塑胶有限公司', '云浦立远轴承有限公司', '云浦东帆轴承有限公司', '云浦精环轴承有限公司', '云浦恒科轴承有限公司', '云浦锐光轴承有限公司', '云浦联驱汽车部件有限公司', '云浦锦纶化工有限公司', '云浦镇总工会'].map(firm))
const named = (text: string) => find(text).map(({ start, end, means, loose }) => `${text.slice(start, end)}=${means.map(one => one.called)}${loose ? '?' : ''}`)

test('a name that sounds alike is known, and not sure', () => assert.deepEqual(named('双路塑胶来人'), ['双路塑胶=云浦双鹭塑胶有限公司?']))
test('…one with a character left out too', () => assert.deepEqual(named('联驱汽部件来人'), ['联驱汽部件=云浦联驱汽车部件有限公司?']))
test('another firm of the same place and trade is no slip', () => assert.deepEqual(named('云浦卓远机电厂'), []))
test('a name in front of 有 is itself', () => assert.deepEqual(named('立远轴承有职工310'), ['立远轴承=云浦立远轴承有限公司']))
