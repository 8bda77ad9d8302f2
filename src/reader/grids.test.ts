import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { read } from './read.ts'

/** A table as Word gives it: a line a row. */
const table = (...rows: readonly string[]) => rows.map((row) => row.replaceAll('|', '\t')).join('\n')

/** Figures as `words value unit`, and whose they are where not the union's own. */
function told(text: string): string[] {
  return read(text).figures.map(({ cell, value, unit, text, planned, time }) =>
    cell ? [`${cell.words} ${value}${unit}`, cell.whose, planned && '计划', time && time.text].filter(Boolean).join(' ') : text)
}

function stated(text: string): string[] {
  const { figures, relations } = read(text)
  return relations.map(({ kind, figures: parts, total, holds, sure }) =>
    `${kind} ${parts.map((at) => figures[at]!.text).join('+')}=${figures[total!]!.text}${holds ? '' : sure ? ' !' : ' ! ?'}`)
}

const villages = ['村（社区）|会员数（人）|其中：女会员（人）|经费（万元）', '东河村|120|45|1.2', '西山村|1,200|80|0.35']

describe('figures of a table', () => {
  test('each has the words and the unit of its heading, and is the row’s own', () => {
    assert.deepEqual(told(table(...villages)), [
      '会员数 120人 东河村', '女会员 45人 东河村', '经费 1.2万元 东河村', '会员数 1200人 西山村', '女会员 80人 西山村', '经费 0.35万元 西山村',
    ])
  })
  test('what adds up the rows is the union’s', () => {
    assert.deepEqual(told(table('村|会员数', '东河村|120', '合计|120')), ['会员数 120人 东河村', '会员数 120人'])
  })
  test('where the heading only says how many, the row says what, and the caption in what', () => {
    assert.deepEqual(told(`收支情况（单位：万元）\n${table('项目|本年|上年', '慰问支出|1.5|2', '培训支出|3|1')}`), [
      '慰问支出 1.5万元 本年', '慰问支出 2万元 上年', '培训支出 3万元 本年', '培训支出 1万元 上年',
    ])
  })
  test('what is aimed at is planned', () => {
    assert.deepEqual(told(table('指标|目标数|完成数', '新建工会|12|9')), ['新建工会 12家 计划', '新建工会 9家'])
  })
  test('running numbers, years and telephone numbers count nothing', () => {
    assert.deepEqual(told(table('序号|村|年份|联系电话|户数', '1|东河村|2025|81234567|12', '2|西山村|2024|81234568|9')), ['户数 12户 东河村', '户数 9户 西山村'])
  })
  test('a cell of prose is read as prose, an empty one and a row of merged cells not at all', () => {
    assert.deepEqual(told(table('村|做法|户数', '东河村|慰问职工12人|', '西山村|走访3次|—', '南塘村|座谈|5', '各村|均已完成', '北湾村|座谈|6')), ['12人', '3次', '户数 5户 南塘村', '户数 6户 北湾村'])
  })
  test('the heading of a table heads no text behind it', () => {
    const { figures } = read(`${table('计划|户数', '东河村|12')}\n慰问困难职工15户。`)
    assert.deepEqual(figures.map(({ planned }) => planned), [false, false])
  })
})

describe('what a table says of its own figures', () => {
  test('合计 is the sum over it, in every column but that of shares', () => {
    assert.deepEqual(stated(table('村|会员|困难户|入会率', '东河村|120|3|95%', '西山村|80|4|90%', '合计|200|8|93%')), ['sum 120+80=200', 'sum 3+4=8 !'])
  })
  test('小计 adds up what stands since the last one, 合计 all of them', () => {
    assert.deepEqual(stated(table('村|户数', '东河村|3', '西山村|4', '小计|7', '南塘村|5', '北湾村|6', '小计|12', '合计|18')), ['sum 3+4=7', 'sum 5+6=12 !', 'sum 7+12=18 !'])
  })
  test('a column of sums holds in most rows, or it is none', () => {
    assert.deepEqual(stated(table('村|男（人）|女（人）|合计（人）', '东河村|3|4|7', '西山村|5|6|11', '南塘村|5|5|11')), ['sum 3+4=7', 'sum 5+6=11', 'sum 5+5=11 ! ?'])
    assert.deepEqual(stated(table('村|新建（家）|撤销（家）|合计（家）', '东河村|3|1|40', '西山村|5|0|31')), [])
  })
  test('其中 is a part of the column before it', () => {
    assert.deepEqual(stated(table('村|会员（人）|其中：女会员（人）', '东河村|120|45', '西山村|80|90')), ['part_of 45=120', 'part_of 90=80 !'])
  })
  test('prose around it keeps its own relations', () => {
    assert.deepEqual(stated(`工会70家，其中企业工会56家。\n${table('村|户数', '东河村|3', '西山村|4', '合计|7')}\n会员90人，其中女会员30人。`), [
      'part_of 56家=70家', 'part_of 30人=90人', 'sum 3+4=7',
    ])
  })
  test('a true total holds whatever the numbers, and one that is off by one does not', () => {
    fc.assert(fc.property(fc.array(fc.nat(99_999), { minLength: 2, maxLength: 30 }), fc.constantFrom(-1, 0, 1), (numbers, off) => {
      const sum = numbers.reduce((made, number) => made + number, 0) + off
      fc.pre(sum >= 0)
      const [found] = read(table('村|会员数', ...numbers.map((number, at) => `第${at + 1}村|${number}`), `合计|${sum}`)).relations
      assert.equal(found!.holds, off === 0)
    }))
  })
})
