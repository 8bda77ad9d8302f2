import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { parsePeriod } from '#kit/period.ts'
import { lawRules } from '#law/rules.ts'
import { ruleWords } from './rule-words.ts'
import { register } from './testing.ts'

const know = { register, dialect: 'sqlite' as const, law: { rules: lawRules, place: '' } }
const said = (indicator: string, period = '2025-01..2025-08', split?: string) => ruleWords(know, register.indicators.get(indicator)!, parsePeriod(period), split)

describe('the rule of a figure in the words of an officer', () => {
  test('what happened', () => {
    assert.equal(said('event.count'), '日期在2025年1—8月内')
    assert.equal(said('event.count', '2025-08-18', 'a'), '日期为2025年8月18日，类别为甲类')
    assert.equal(said('event.count', '2025', ''), '日期在2025年内，未填类别')
    assert.equal(said('event.cost'), '日期在2025年1—8月内，费用合计')
    assert.equal(said('event.times'), '日期在2025年1—8月内，参加人员合计（只计按人次登记的）')
    assert.equal(said('event.women'), '日期在2025年1—8月内，参加人员中的女性合计（不计按人次登记的）')
    assert.equal(said('event.firms'), '日期在2025年1—8月内，同一企业只计一次')
    assert.equal(said('event.prizes'), '日期在2025年1—8月内，类别为甲类，逐行计奖项')
  })
  test('conditions', () => {
    assert.equal(said('event.ended'), '办结日期在2025年1—8月内，类别为甲类或乙类')
    assert.equal(said('event.good'), '日期在2025年1—8月内，合格为是，等级不是低')
    assert.equal(said('event.dear'), '日期在2025年1—8月内，费用不少于6元，标签为新')
    assert.equal(said('event.bare'), '日期在2025年1—8月内，未填等级')
    assert.equal(said('event.private'), '日期在2025年1—8月内，企业的所有制为民营')
  })
  test('what stands, what is newest, what is lacking', () => {
    assert.equal(said('event.open'), '日期不晚于2025年8月31日，办结日期晚于该日或未填')
    assert.equal(said('event.newest'), '每个工会只取日期不晚于2025年8月31日的最新一条，参加人员合计（不计按人次登记的）')
    assert.equal(said('event.stages'), '每个企业只取日期不晚于2025年8月31日的最新一条，类别为甲类或乙类')
    assert.equal(said('event.lastPrize'), '每次小事的奖项只取颁奖日期不晚于2025年8月31日的最新一行，奖金合计')
    assert.equal(said('employer.uncovered'), '开业日期不晚于2025年8月31日，停业日期晚于该日或未填，最近的职工人数不少于25（工会法第十一条），当日没有工会组织')
  })
  test('rates, spreads, and figures made of others', () => {
    assert.equal(said('event.rate'), '日期在2025年1—8月内，类别为甲类；其中办结日期不晚于2025年8月31日或不详，合格为是')
    assert.equal(said('event.paidRate'), '日期在2025年1—8月内，费用合计；其中办结日期不晚于2025年8月31日或不详，已付合计')
    assert.equal(said('event.growth'), '日期在2025年1—8月内，类别为甲类，取涨幅的最低和最高')
    assert.equal(said('event.costEach'), '小事费用÷参加小事')
    assert.equal(said('event.chosen'), '各工会按其会员口径：人数报表取“各会最近人数”，实名名册取“参加小事”')
  })
  test('its own words, where it has them', () => {
    const i = { ...register.indicators.get('event.count')!, rule: '按受理登记簿计' }
    assert.equal(ruleWords(know, i, parsePeriod('2025'), 'a'), '按受理登记簿计，类别为甲类')
  })
})
