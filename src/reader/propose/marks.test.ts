import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Span } from '../sentences.ts'
import { codesIn } from './codes.ts'
import { partnersIn } from './partners.ts'
import { placesIn } from './places.ts'
import { unknownNames } from './unknown-names.ts'

const said = (text: string, marks: readonly Span[]) => marks.map(({ start, end }) => text.slice(start, end))

const codes: [text: string, ...codes: string[]][] = [
  ['身份证990101199003070015', 'identity 990101199003070015'],
  ['手机14000000001，座机0571-88880000', 'phone 14000000001', 'phone 0571-88880000'],
  ['代码91990101MA0002026Y', 'credit 91990101MA0002026Y'],
  ['卡号6222020000000000001', 'card 6222020000000000001'],
  ['标的68000元，编号202513'],
]
for (const [text, ...found] of codes) test(`codes in ${text}`, () => assert.deepEqual(codesIn(text).map(({ kind, says }) => `${kind} ${says}`), found))

const partners: [text: string, ...partners: string[]][] = [
  ['会同应急管理所到江南村检查', '应急管理所'],
  ['和团委一起办了问答', '团委'],
  ['与市总工会联合举办讲座', '市总工会'],
  ['8.18 竞赛 社保中心联办', '社保中心'],
  ['和职工谈心'],
]
for (const [text, ...found] of partners) test(`with whom: ${text}`, () => assert.deepEqual(said(text, partnersIn(text, { start: 0, end: text.length })), found))

const places: [text: string, ...places: string[]][] = [
  ['在镇成人学校办了竞赛', '镇成人学校'],
  ['地点镇政府二楼会议室', '镇政府二楼会议室'],
  ['宏兴广场 40人', '宏兴广场'],
  ['查了7家'],
]
for (const [text, ...found] of places) test(`places in ${text}`, () => assert.deepEqual(said(text, placesIn(text, [])), found))

const unknown: [text: string, ...names: string[]][] = [
  ['新开了家厂叫云浦大地五金厂，私营的', 'firm 云浦大地五金厂'],
  ['长河纺织工会成立', 'union 长河纺织工会'],
  ['第四轮小作坊检查'],
  ['厂里没发工资，公司说下月'],
]
for (const [text, ...found] of unknown) test(
  `not in a register: ${text}`,
  () => assert.deepEqual(unknownNames(text, []).map(({ start, end, is }) => `${is} ${text.slice(start, end)}`), found),
)
