import assert from 'node:assert/strict'
import { parsePeriod } from '#kit/period.ts'
import { figures as openFigures } from '#figures/figures.ts'
import { register } from '#lines/register.ts'
import type { Actor } from '#records/actor.ts'
import { makeKeys } from '#records/keys/keys.ts'
import { openOffice } from '#records/office.ts'
import { onBoth } from '#store/testing.ts'
import { check, type Check } from './check.ts'
import { correct } from './correct.ts'
import { knownOf } from './known.ts'
import { takeOver } from './take-over.ts'

/* What a person says of a report is remembered: of a wording what it counts, of a past year what its report said. */

onBoth('what a person says of a report', async (store, t, { dir }) => {
  const office = openOffice({ store, register, keys: makeKeys(new Uint8Array(32).fill(7)), dir })
  const { id: book } = await office.createBook({ id: 'zhang', name: '张三', book: '', role: 'administrator', unions: 'all' }, { name: '云浦镇总工会' })
  const actor: Actor = { id: 'zhang', name: '张三', book, role: 'administrator', unions: 'all' }
  const [town] = await office.write(actor, [{ ledger: 'union', do: 'create', values: { name: '云浦镇总工会', type: 'township', founded: '2001' } }])
  const union = { id: town!.id, name: '云浦镇总工会' }
  const { compute } = openFigures({ store, register })
  const checked = async (text: string, period = '2025'): Promise<Check> =>
    check(register, { figures: wants => compute(actor, wants) }, { union, period: parsePeriod(period), text, known: await knownOf(office, actor, union.id) })

  await t.test('a wording put right is known again, put right once more it is that, and undone it is not known', async () => {
    const before = (await checked('全年现场答疑22起。')).claims[0]!
    assert.deepEqual([before.indicator, before.corrected, before.words], [null, false, '现场答疑＿'])
    const said = { union: union.id, words: before.words, unit: before.measure }
    await correct(office, register, actor, { ...said, indicator: 'petition.received' })
    const after = (await checked('1—8月，共现场答疑17起，成效明显。')).claims[0]!
    assert.deepEqual([after.indicator, after.corrected, after.candidates.map(one => one.indicator)], ['petition.received', true, ['petition.received']])
    assert.match(after.candidates[0]!.reason, /^以前更正过/)
    const { change } = await correct(office, register, actor, { ...said, indicator: null })
    const none = (await checked('全年现场答疑22起。')).claims[0]!
    assert.deepEqual([none.indicator, none.corrected, none.rule, none.candidates], [null, true, 'no-indicator', []])
    await office.undo(actor, { change })
    assert.equal((await checked('全年现场答疑22起。')).claims[0]!.indicator, 'petition.received')
    assert.equal((await office.list(actor, 'correction', { union: union.id })).total, 1)
    await assert.rejects(correct(office, register, actor, { ...said, indicator: 'petition.nothing' }), { say: '没有“petition.nothing”这个指标，请刷新页面后重新选择' })
  })

  const past = '云浦镇总工会2023年工作总结\n受理劳动争议48起，涉及金额60万元。栽种绿化树苗46株。石湾村联合工会走访企业12家次。明年计划新建工会5家。'
  const keep = (found: Check, except: number[] = []) => takeOver(office, actor, found, { union: union.id, source: '2023年工作总结', text: past, except: new Set(except) })
  let batch = ''
  await t.test('a past report is taken over: what is exact, done and the union’s own', async () => {
    const kept = await keep(await checked(past, '2023'))
    batch = kept.batch
    assert.deepEqual([kept.taken, kept.left.map(({ why }) => why)], [3, ['说的是石湾村', '是计划数']])
    const { records } = await office.list(actor, 'reported', { union: union.id, order: 'start', up: true })
    assert.deepEqual(records.map(({ remark }) => remark), ['第1段', '第1段', '第1段'])
    assert.deepEqual(records.map(({ means, value, measure, said, indicator, period }) => [means, value, measure, said, indicator, period]), [
      ['劳动争议·受理劳动争议', 48, '起', '48起', 'dispute.received', '2023'], ['劳动争议·劳动争议标的金额', 600_000, '元', '60万元', 'dispute.sought', '2023'],
      ['栽种绿化树苗', 46, '株', '46株', null, '2023'],
    ])
  })
  await t.test('it is held against where the ledgers have nothing, and told as 报告数', async () => {
    const { claims, findings } = await checked('云浦镇总工会2024年工作总结\n受理劳动争议480起，上年受理劳动争议49起。栽种绿化树苗4.6万株。')
    assert.deepEqual(claims.map(({ verdict, rule, ledger }) => [verdict, rule, ledger]), [
      ['unchecked', 'no-data', null], ['unchecked', 'no-data', null], ['unchecked', 'no-indicator', null],
    ])
    assert.deepEqual(findings, [])
    const next = await checked('云浦镇总工会2024年工作总结\n受理劳动争议480起，上年受理劳动争议49起。栽种绿化树苗480株。', '2024')
    assert.deepEqual(next.claims.map(({ verdict, rule, ledger }) => [verdict, rule, ledger]), [
      ['unchecked', 'no-data', null], ['differs', 'reported', 48], ['unchecked', 'no-indicator', null],
    ])
    assert.deepEqual(next.findings.map(({ rule, say }) => [rule, say]), [
      ['implausible', '2023年是48起（报告数，见《2023年工作总结》），这里是“480起”，相差太大，请看看是不是多写了一个零，或丢了小数点。'],
      ['differs-reported', '《2023年工作总结》（报告数）里受理劳动争议是48起，这里写的是“49起”，请核对后改正。'],
      ['implausible', '2023年是46株（报告数，见《2023年工作总结》），这里是“480株”，相差太大，请看看是不是多写了一个零，或丢了小数点。'],
    ])
  })
  await t.test('it is no figure of the ledgers', async () => {
    const [figure] = await compute(actor, [{ indicator: 'dispute.received', union: union.id, period: parsePeriod('2023') }])
    assert.equal(figure!.value, null)
  })
  await t.test('the same report is never taken over twice, and a batch is undone as a whole', async () => {
    await keep(await checked(past, '2023'))
    assert.equal((await office.list(actor, 'reported', { union: union.id })).total, 3)
    await office.undo(actor, { batch })
    assert.equal((await office.list(actor, 'reported', { union: union.id })).total, 0)
    await assert.rejects(keep(await checked('石湾村联合工会走访企业12家次。', '2023')), { say: '这份报告里没有可以收存的数，请核对后再收存' })
  })
})
