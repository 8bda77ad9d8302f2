import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { contains } from '#kit/interval.ts'
import { parsePeriod } from '#kit/period.ts'
import { register } from '#lines/register.ts'
import type { LedgerRecord } from '#model/base.ts'
import { wantKey, type Figure, type Want } from '#model/figure.ts'
import { adds, type Indicator } from '#model/indicator.ts'
import type { KeptIndicator } from '#model/kept-indicator.ts'
import { sayFigure } from '#model/say.ts'
import { proseValue } from '#reader/judge.ts'
import { quantities } from '#reader/quantities.ts'
import { vocabulary } from '#reader/meaning/vocabulary.ts'
import { check } from './check.ts'
import { paraphrases } from '../sentences/paraphrases.ts'
import { render } from '../writing/render.ts'
import type { Sources } from '../writing/sources.ts'
import { reportText } from '../writing/report-text.ts'
import { figuresOf } from '../writing/report.ts'

const union = { id: 'u', name: '云浦镇总工会' }
const period = parsePeriod('2025-01..2025-08')

/** Ledgers that answer any question with a number that depends on the question and the seed alone. */
function invented(seed: number, value: (want: Want) => number | null = want => plausible(want, seed)): Sources {
  return {
    figures: async wants => wants.map(want => figure(want, value(want.record ? ofTheDay(want) : want))),
    records: async (ledger, asked) => ledger === 'activity' ? [
      { id: 'r1', title: asked.where!['kind'] === 'drill' ? '消防演练' : '电焊技能竞赛', day: '2025-08-18', role: 'joint', partners: '社保中心' } as unknown as LedgerRecord,
    ] : [],
  }
}

/** The one event of its kind is all that happened on its day. */
function ofTheDay({ record: _record, ...want }: Want): Want {
  return { ...want, period: parsePeriod('2025-08-18') }
}

function figure(want: Want, value: number | null): Figure {
  const i = register.indicators.get(want.indicator)!
  return { ...want, label: i.label, unit: i.unit, value, asOf: {}, trail: { ledger: i.ledger.id, rule: '', details: 1, totals: 0, replaced: 0, straddling: 0 } }
}

const parts = new Set(vocabulary(register).map(m => `${m.indicator}:${m.split}`))

function plausible(want: Want, seed: number): number {
  if (want.split !== undefined && !parts.has(`${want.indicator}:${want.split}`)) return 0
  const i = register.indicators.get(want.indicator)!
  const { unit, ledger } = i
  // One kind of event is counted alike by every indicator that holds it, and by the one that holds nothing else.
  const split = want.split ?? onlyKind(i)
  const asked = split === undefined ? want : { ...want, split, indicator: `${ledger.id} ${unit === '元'}` }
  const noise = [...wantKey(asked)].reduce((n, c) => (n * 31 + c.codePointAt(0)! + seed) % 100_003, seed)
  return unit === '%' ? (noise % 1000) / 10 : unit === '元' ? noise * 137 : noise % 70_001
}

/** 谈心走访 is the part 谈心走访 of 走访企业. */
function onlyKind(i: KeptIndicator): string | undefined {
  const [[field, kind] = [], ...more] = Object.entries('where' in i && i.where || {})
  const parted = Object.values(i.ledger.indicators as Record<string, Indicator>).some(other => 'by' in other && other.by === field)
  return more.length === 0 && parted && typeof kind === 'string' ? kind : undefined
}

const findings = async (text: string, sources: Sources) => (await check(register, sources, { union, period, text })).claims
const differing = async (text: string, sources: Sources) => (await findings(text, sources)).filter(claim => claim.verdict === 'differs')

describe('what the product writes, it reads back', () => {
  for (const { id: template, kind, record } of register.templates.values()) {
    if (record) continue // What tells of one record has no ledgers to tell of.
    test(`${template}: no figure of its own text differs, and every altered digit does`, async () => {
      await fc.assert(fc.asyncProperty(fc.nat(99_999), async seed => {
        const sources = invented(seed)
        const report = await render(register, sources, { template, union, period })
        const text = reportText(report)
        assert.deepEqual((await differing(text, sources)).map(claim => `${around(text, claim)} taken for ${claim.indicator}, ${claim.ledger} in the ledger`), [])
        // A quarter of the figures each time, together, and two by themselves: over the runs every one has its turn.
        const all = raisable(text, figuresOf(report))
        for (const some of [all.filter((_, i) => i % 4 === seed % 4), [all[seed % all.length]!], [all[(seed * 31) % all.length]!]]) {
          const altered = raised(text, some)
          const claims = await findings(altered, sources)
          for (const { start, end, told } of some) {
            const found = claims.filter(claim => claim.start < end + 1 && claim.end > start)
            const got = found.map(claim => `${claim.verdict} from ${claim.indicator}, ${claim.ledger} in the ledger`).join('; ')
            assert.ok(
              found.some(claim => claim.verdict === 'differs'),
              `${around(altered, { start, end })} was ${told}, and is not told to differ: ${got || 'not read as a figure'}`,
            )
          }
        }
      }), { numRuns: template === 'summary' ? 20 : kind === 'special' ? 3 : 1 })
    })
  }
})

function around(text: string, { start, end }: { start: number; end: number }): string {
  return `…${text.slice(Math.max(0, start - 24), start)}【${text.slice(start, end)}】${text.slice(end, end + 8)}…`
}

type Printed = { start: number; end: number; told: string }

/** The figures whose first digit, raised by one, makes a number that the ledger's value does not allow, and what is told there. */
function raisable(text: string, figures: readonly Figure[]): Printed[] {
  const printed = Map.groupBy(figures, figure => sayFigure(figure))
  const told = quantities(text).filter(q => printed.has(q.text))
  const now = new Map(quantities(raised(text, told)).map(q => [q.start, q]))
  return told.flatMap(({ start, end, text }) => {
    const [other, meant] = [now.get(start), printed.get(text)!]
    const names = meant.map(({ indicator, split }) => split === undefined ? indicator : `${indicator}:${split}`)
    return other && !meant.some(figure => contains(other, proseValue(figure)!)) ? [{ start, end, told: `${text} of ${names.join(' or ')}` }] : []
  })
}

function raised(text: string, some: readonly { start: number }[]): string {
  return some.reduce((made, { start }) => made.slice(0, start) + (text[start] === '9' ? '1' : Number(text[start]) + 1) + made.slice(start + 1), text)
}

describe('every indicator is known by its names', () => {
  const carriers = [(words: string) => `${words}。`, (words: string) => `全年${words}，较好地完成了任务。`, (words: string) => `1—8月，${words}；其他工作有序推进。`]
  const nouns = vocabulary(register).filter(m => m.split === undefined).flatMap(m => m.names.map(name => ({ name, indicator: m.indicator, unit: m.units[0]! })))
  test('in carrier sentences: the right number agrees, a wrong one differs', async () => {
    await fc.assert(fc.asyncProperty(fc.constantFrom(...nouns), fc.constantFrom(...carriers), fc.integer({ min: 2, max: 98 }), async ({ name, indicator, unit }, carrier, n) => {
      const scale = unit.startsWith('元') ? 100 : 1
      const sources = invented(0, want => want.indicator === indicator ? n * scale : null)
      assert.equal((await findings(carrier(`${name}${n}${unit}`), sources))[0]?.verdict, 'agrees', `${name}${n}${unit}`)
      assert.equal((await findings(carrier(`${name}${n + 1}${unit}`), sources))[0]?.verdict, 'differs', `${name}${n + 1}${unit}`)
    }), { numRuns: 300 })
  })
  test('every counting indicator has one', () => {
    assert.deepEqual([...register.indicators.values()].filter(i => adds(i) && !nouns.some(n => n.indicator === i.id)), [])
  })
})

describe('sentences that no template made', () => {
  for (const { text, means } of paraphrases) {
    test(text, async () => {
      const asked: string[] = []
      const sources = invented(0, want => {
        asked.push(want.split === undefined ? want.indicator : `${want.indicator}:${want.split}`)
        return null
      })
      const claims = await findings(text, sources)
      assert.equal(claims.length, means.length)
      for (const meaning of means) if (meaning) assert.ok(asked.includes(meaning), `${meaning} not among ${asked.join(' ')}`)
      // Where the ledgers know each meaning by one value, the text agrees in every place that has a meaning and is silent elsewhere.
      const told = new Map(means.flatMap((meaning, i) => meaning ? [[meaning, claims[i]!] as const] : []))
      const right = await findings(text, invented(0, want => {
        const claim = told.get(want.split === undefined ? want.indicator : `${want.indicator}:${want.split}`)
        return claim ? inLedger(claim.value!, claim.unit) : null
      }))
      assert.deepEqual(right.map(claim => claim.verdict), means.map(meaning => meaning ? 'agrees' : 'unchecked'))
      const wrong = await findings(text, invented(0, want => {
        const claim = told.get(want.split === undefined ? want.indicator : `${want.indicator}:${want.split}`)
        return claim ? inLedger(claim.value! + 3, claim.unit) : null
      }))
      assert.deepEqual(wrong.map(claim => claim.verdict), means.map(meaning => meaning ? 'differs' : 'unchecked'))
    })
  }
})

describe('what there is to know of a claim', () => {
  const known = (values: Record<string, number>) => invented(0, want => values[want.indicator] ?? null)
  const asked = (text: string, values: Record<string, number>) => check(register, known(values), { union, period, text })
  test('the figure that was meant, and what would be right in its place', async () => {
    const { claims } = await asked('1—8月受理劳动争议48件，涉及职工近70人。接待信访__起。', { 'dispute.received': 48, 'dispute.people': 58, 'petition.received': 12 })
    assert.deepEqual(claims.map(({ text, verdict, indicator, ledger, figure, instead }) => [text, verdict, indicator, ledger, figure?.label, instead]), [
      ['48件', 'agrees', 'dispute.received', 48, '受理劳动争议', undefined],
      ['70人', 'differs', 'dispute.people', 58, '劳动争议涉及职工', { start: 18, end: 22, text: '58人' }],
      ['__起', 'doubtful', 'petition.received', 12, '接待信访', { start: 27, end: 30, text: '12起' }],
    ])
  })
  test('what it may be, at most three and the likeliest first, each with a reason in words', async () => {
    const { claims } = await asked('接待职工来访38批。劳资纠纷33起。', {})
    assert.deepEqual(claims[0]!.candidates, [{ indicator: 'petition.received', label: '信访接待·接待信访', reason: '“接待职工来访”说的是信访接待·接待信访' }])
    assert.deepEqual(claims[1]!.candidates.map(one => one.label), ['劳动争议·受理劳动争议（劳资纠纷）', '劳动争议·调解劳动争议（劳资纠纷）', '劳动争议·调解成功（劳资纠纷）'])
  })
  test('another’s figures are held against nothing', async () => {
    const { claims, findings } = await asked('石湾村受理劳动争议6件。全县受理劳动争议510件，我镇48件。', { 'dispute.received': 48 })
    assert.deepEqual(claims.map(({ verdict, rule, scope }) => [verdict, rule, scope]), [
      ['unchecked', 'other-scope', '石湾村'], ['unchecked', 'other-scope', '全县'], ['agrees', 'ledger', null],
    ])
    assert.deepEqual(findings, [])
  })
  const byYear = invented(0, want => want.indicator === 'dispute.received' ? want.period.last.startsWith('2024') ? 61 : 48 : want.indicator === 'headcount.rate' ? 91.5 : null)
  test('last year’s figure is held against last year, and what it grew to against this', async () => {
    const found = await findings('受理劳动争议48件，去年同期受理劳动争议61件。职工入会率由上年的88.2%提高到91.5%。去年同期受理劳动争议48件。', byYear)
    assert.deepEqual(found.map(({ verdict, ledger, period }) => [verdict, ledger, period]), [
      ['agrees', 48, null], ['agrees', 61, '2024-01..2024-08'], ['differs', 91.5, '2024'], ['agrees', 91.5, null], ['differs', 61, '2024-01..2024-08'],
    ])
  })
  test('until the year is known no other is compared, and the year is asked for once', async () => {
    const { claims, findings, assumed } = await check(register, byYear, { union, period, assumed: true, text: '受理劳动争议48件，去年同期受理劳动争议70件。' })
    assert.equal(assumed, true)
    assert.deepEqual(claims.map(({ verdict, rule }) => [verdict, rule]), [['agrees', 'ledger'], ['unchecked', 'year-unclear']])
    assert.deepEqual(findings.map(({ rule, start }) => [rule, start]), [['year-unclear', 10]])
  })
  test('what differs in a time that was only guessed is a suspicion', async () => {
    const { findings } = await check(register, byYear, { union, period, assumed: true, text: '受理劳动争议49件。' })
    assert.deepEqual(findings.map(({ rule, sure }) => [rule, sure]), [['differs', 'suspect']])
  })
  test('a year that was masked may be any: what agrees agrees, nothing differs', async () => {
    const found = await findings('20xx年受理劳动争议48件。20xx年受理劳动争议50件。', byYear)
    assert.deepEqual(found.map(({ verdict, rule }) => [verdict, rule]), [['agrees', 'ledger'], ['unchecked', 'year-unclear']])
  })
  test('涉及 right before a number is the verb, no 及 between two things', async () => {
    const { claims } = await asked('乡劳动争议调解小组共调解劳资纠纷58件，涉及220人次。', { 'dispute.mediated': 58, 'dispute.times': 220 })
    assert.deepEqual(claims.map(({ indicator, verdict }) => [indicator, verdict]), [['dispute.mediated', 'agrees'], ['dispute.times', 'agrees']])
  })
  test('what one event of a series counts is no contradiction to the sum of all', async () => {
    const { claims, findings } = await asked('参赛选手40人参加市第二届“企业之歌”大赛。参加技能竞赛的参赛选手40人。', { 'activity.entrants': 43, 'activity.entered': 43 })
    assert.deepEqual([claims[0]!.verdict, claims[0]!.rule, claims[1]!.verdict], ['unchecked', 'one-event', 'differs'])
    assert.equal(findings.length, 1)
  })
  test('one sport is no contradiction to all that was held, unless it is more', async () => {
    const asking = (text: string) => asked(text, { 'activity.culture': 5, 'activity.held': 5 })
    const verdict = async (text: string) => (await asking(text)).claims[0]!.verdict
    assert.deepEqual(await Promise.all(['举办职工篮球赛1次。', '组织乒乓球比赛2场。', '举办体育比赛2次。', '举办职工篮球赛7次。'].map(verdict)), ['unchecked', 'unchecked', 'differs', 'differs'])
  })
  test('each finding at its figure, what holds is silent', async () => {
    const { findings } = await asked('1—8月受理劳动争议480件，涉及职工58人。接待信访__起。', { 'dispute.received': 48, 'dispute.people': 58, 'petition.received': 12 })
    assert.deepEqual(findings.map(({ rule, sure, say, instead }) => [rule, sure, say, instead?.text]), [
      ['differs', 'sure', '台账里受理劳动争议是48起，这里写的是“480件”，像是多写了一个零，或丢了小数点，请核对。', '48件'],
      ['lost-number', 'sure', '“__起”的数字丢了，台账里接待信访是12起，请核对后补上。', '12起'],
    ])
  })
  test('what the text says of its own figures, whether it holds or not', async () => {
    const { relations } = await asked('发放慰问品60份，分为大米20份，食用油30份。', {})
    assert.deepEqual(relations.map(({ kind, figures, total, holds }) => [kind, figures, total, holds]), [['sum', [1, 2], 0, false]])
  })
})

/** A printed value in the indicator's smallest unit. */
function inLedger(value: number, unit: string): number {
  return unit === '万元' ? value * 1_000_000 : unit === '元' ? value * 100 : value
}

describe('what is no report', () => {
  const sources = invented(0)
  for (const [text, say] of [['', /没有文字/], ['Lorem ipsum 42', /不是中文报告/], ['今年以来各项工作有序推进。', /没有找到数字/]] as const) {
    test(`“${text}” is refused in one sentence`, () => assert.rejects(findings(text, sources), (e: { say?: string }) => say.test(e.say ?? '')))
  }
})
