import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parsePeriod } from '#kit/period.ts'
import { register } from '#lines/register.ts'
import { changes } from '../../../test/counted.ts'
import { sampleDesk } from '../../../test/desk.ts'
import { check } from '../check/check.ts'
import { render } from './render.ts'
import { reportText } from './report-text.ts'

/* The passages of passage.csv, and of the work itself little more than what falls short. */
const desk = await sampleDesk('passage', 'weakness')
const summary = async (union: string, period: string) =>
  reportText(await render(register, desk.sources, { template: 'summary', union: await desk.union(union), period: parsePeriod(period) }))

/** The paragraph below a heading, numbered or not. */
function below(text: string, heading: string): string | undefined {
  const lines = text.split('\n')
  return lines[lines.findIndex(line => line.endsWith(heading)) + 1]
}

test('the office’s own opening stands in place of the template’s, its practices first in their part, its plans before the measures', async () => {
  const text = await summary('青石镇总工会', '2025')
  assert.match(text, /\n一年来，镇总工会紧扣镇党委的中心工作，把职工的事放在心上、抓在手上，工会工作迈出了新步子。现有工会组织17个/)
  assert.ok(!text.includes('围绕党委中心工作和上级工会部署'))
  assert.match(below(text, '抓组建，强基础')!, /^坚持党建带工建，先请村书记牵头，再和企业主一家一家谈。新建/)
  assert.equal(below(text, '抓维权，促和谐'), '小事不出村、大事不出镇，窗口随来随办。')
  assert.match(below(text, '下一步打算')!, /^下一步，镇总工会将继续把服务职工作为立身之本，抓好以下几件事。/)
})

test('a passage is told while it is in use at the end of the period, by its own union alone', async () => {
  const [year, half, before] = [await summary('青石镇总工会', '2025'), await summary('青石镇总工会', '2025H1'), await summary('青石镇总工会', '2024')]
  const talks = '先摸清行当里的工价'
  assert.deepEqual([year, half, before].map(text => text.includes(talks)), [false, true, false])
  assert.match(before, /各项工作有了新起色。/)
  assert.ok(!before.includes('迈出了新步子'))
  const village = await summary('石湾村联合工会', '2025')
  assert.match(village, /\n半年来，石湾村联合工会靠村委支持/)
  assert.ok(!village.includes('小事不出村'))
  assert.match(await summary('柳溪村联合工会', '2025'), /\n今年以来，柳溪村联合工会围绕党委中心工作/)
})

test('what falls short is told, and what will be done about it, as long as it is not mended', async () => {
  const text = await summary('青石镇总工会', '2025H1')
  assert.equal(below(text, '存在不足'), [
    '在总结成绩的同时，也要看到工作中还有不足。帮扶服务方面，服务职工的办法单一', '组织建设方面，村里会员流动大，部分企业主对工会认识不一', '培训竞赛方面，会员培训还没有普及到小企业', '其中再次提出的问题1条。',
  ].join('；'))
  assert.match(below(text, '下一步打算')!, /针对村里会员流动大的问题，每月核对一次会员名册，计划10月完成，由祝阿根负责；/)
  assert.ok(!text.includes('冲床企业'))
})

test('nothing in them is a wrong figure', async () => {
  const period = parsePeriod('2025')
  const text = await summary('青石镇总工会', '2025')
  assert.deepEqual((await check(register, desk.sources, { union: await desk.union('青石镇总工会'), period, text })).findings, [])
})

changes(desk, 'a passage counts in no figure', { ledger: 'passage', do: 'remove', find: '年度总述' }, [['青石镇总工会', '2025', {}]])

test('of work that nobody recorded a paper has not even its opening, but 未写入 names the ledgers; words of the office’s own stay', async () => {
  const write = async (template: string, union: string) => render(register, desk.sources, { template, union: await desk.union(union), period: parsePeriod('2025') })
  const talks = await write('wage-talks', '柳溪村联合工会')
  assert.deepEqual(talks.sections.flatMap(({ runs }) => runs), [])
  assert.ok(talks.unwritten.missing.some(({ ledger }) => ledger === 'agreement'))
  assert.match(reportText(await write('building', '柳溪村联合工会')), /坚持党建带工建/)
})
