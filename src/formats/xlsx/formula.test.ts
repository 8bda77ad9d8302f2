import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { printCell } from '#kit/cell.ts'
import { evaluate, moved } from './formula.ts'

const sheet: Record<string, number> = { C5: 12, C6: 30.5, C7: -2, D5: 4, 二月C5: 100 }
const value = (formula: string) => evaluate(formula, (cell, other) => sheet[(other ?? '') + printCell(cell)] ?? null)

describe('how forms add up', () => {
  const cases: readonly (readonly [formula: string, value: number | null])[] = [
    ['SUM(C5:C7)', 40.5], ['=C5+C6', 42.5], ['sum($C$5:C7,D5)', 44.5], ['C5*100/(D5+C9)', 300], ['-C7+2', 4], ['ROUND(C6/C5,2)', 2.54], ['(C5-D5)*50%', 4],
    ['SUM(二月!C5,\'二月\'!C5)', 200], ['SUM(C20:C30)', 0],
    ['C5/C9', null], ['IF(C5>1,1,0)', null], ['VLOOKUP(C5,A:B,2)', null], ['C5&"家"', null], ['SUM(C5:C7', null], ['', null], ['C5:C7', null], ['SUM(A1:XFD1048576)', null],
  ]
  for (const [formula, expected] of cases) test(`${formula} is ${expected}`, () => assert.equal(value(formula), expected))
})

test('a shared formula moves to its cell, and what is fixed stays', () => {
  const at = (line: number, column: number) => ({ line, column })
  assert.equal(moved('SUM(C5:D5)+$B$2+C$1&"A1"', at(5, 4), at(7, 5)), 'SUM(D7:E7)+$B$2+D$1&"A1"')
})
