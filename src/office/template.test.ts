import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parsePeriod } from '#kit/period.ts'
import { register } from '#lines/register.ts'
import type { LedgerRecord } from '#model/base.ts'
import { render } from '#reports/writing/render.ts'
import { reportText } from '#reports/writing/report-text.ts'
import { ruled } from '../../test/counted.ts'
import { sampleDesk } from '../../test/desk.ts'
import { recordFrom, templateFrom } from './template-record.ts'
import { titleInWords } from './template.ts'

const desk = await sampleDesk('dispute', 'petition', 'activity', 'template', 'passage')
const town = await desk.union('青石镇总工会')

const sound = { union: town.id, name: '试试', kind: 'summary', title: '{union}{period}总结' }
const rows = (...texts: string[]) => ({ sections: texts.map(text => ({ text })) })
ruled(desk, 'template', sound, [
  [
    'a slot that means no figure is refused with its place and what is most like it', rows('全年平稳。', '', '受理{dispute.recieved}。'),
    'refuse sections.1.text: 第2段的{dispute.recieved}没有这个指标，最像的是{dispute.received}（劳动争议·受理劳动争议）',
  ],
  [
    'a slot of the title that means nothing is refused', { ...rows('全年平稳。'), title: '{union}{perod}总结' },
    'refuse title: 标题里有不认识的括号，只能用{union}（工会名称）和{period}（期间），写一件事的还可以用{=title}（名称）',
  ],
  ['a figure is named by its label as well', rows('受理{受理劳动争议}，其中{受理劳动争议：工伤}。')],
  ['a ledger that is none is told', { sections: [{ heading: '维权', only: '劳动争议、打官司' }] }, 'warn sections.0.only: 第1段的“打官司”不是台账名称，请照左边目录里的写'],
  ['a template of no section is still to be done', {}, 'later sections: 模板还没有写哪几段，请补'],
])

test('what a union made of a template is written from like any other', async () => {
  const record = {
    id: 'own', name: '维权专题', kind: 'special', title: '{union}{period}维权工作总结',
    sections: [
      { opening: '平稳。全年信访{petition.received}。讨薪{recovery.cases}。' },
      { text: '{union}把维权放在心上。\n全年受理劳动争议{受理劳动争议}[，接待信访{petition.received}]。另有讨薪{recovery.cases}。' },
      { heading: '调解情况', themes: ['rights'], only: '劳动争议', prompt: '写一件案例' },
    ],
  } as unknown as LedgerRecord
  const report = await render(register, desk.sources, { template: templateFrom(register.ledgers, record), union: town, period: parsePeriod('2025H1') })
  const received = await desk.figure('dispute.received', town.name, '2025H1')
  const visited = await desk.figure('petition.received', town.name, '2025H1')
  const lines = reportText(report).split('\n')
  assert.equal(lines[0], '青石镇总工会2025年上半年维权工作总结')
  assert.equal(lines[2], `平稳。全年信访${visited.value}起。`)
  assert.equal(lines[3], '青石镇总工会把维权放在心上。')
  // No ledger of unpaid wages is kept here: its sentence is left out, and told among what is missing.
  assert.equal(lines[4], `全年受理劳动争议${received.value}起，接待信访${visited.value}起。`)
  assert.ok(report.unwritten.missing.some(({ ledger }) => ledger === 'recovery'))
  assert.match(lines[5]!, /^一、调解情况$/)
  assert.match(lines[6]!, /劳动争议\d+起/)
  assert.ok(!lines[6]!.includes('信访'))
  assert.equal(report.sections.at(-1)!.prompt, '写一件案例')
})

for (const built of register.templates.values()) {
  test(`${built.label}: its copy is the same paper`, () => {
    const { values, sections } = recordFrom(register.ledgers, built)
    const copy = templateFrom(register.ledgers, { ...values, sections, id: built.id } as unknown as LedgerRecord)
    const sorted = (template: typeof built) => template.sections.map(({ only, ...section }) => ({ ...section, ...only && { only: only.toSorted() } }))
    assert.deepEqual(sorted(copy), sorted(built))
    assert.deepEqual([copy.title, copy.kind, copy.record], [built.title, built.kind, built.record])
  })
}

test('a bulletin tells of one record, a notice of an activity has its day and place', async () => {
  const ledger = register.ledgers.get('activity')!
  const record = await desk.get('activity', await desk.find('activity', '钳工技能竞赛'))
  const write = async (template: string, year = '2025') => reportText(await render(register, desk.sources, {
    template, union: town, period: parsePeriod(year), record: { ledger, record },
  }))
  assert.match(await write('bulletin'), /^青石镇总工会工作简报\n\n6月20日.*举办.*钳工技能竞赛/)
  assert.equal(await write('bulletin', '2024'), await write('bulletin'), 'whatever was looked at, it is of its own year')
  assert.match(await write('notice'), /^关于举办钳工技能竞赛的通知\n\n各基层工会：\n经研究，定于6月20日.*举办钳工技能竞赛。现将有关事项通知如下。\n一、有关要求\n/)
})

test('a title is read in words: no slots in a list', () => {
  assert.equal(titleInWords('{union}{period}工作总结'), '〔工会〕〔期间〕工作总结')
  assert.equal(titleInWords('关于举办{=title}的通知'), '关于举办〔名称〕的通知')
  assert.equal(titleInWords('{=place}简报'), '〔那件事的内容〕简报')
})
