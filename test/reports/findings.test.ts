import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from '#reader/read.ts'
import { textRules } from '#reader/rules/texts.ts'
import { labelledReports } from './labelled.ts'

/** What an officer would mark in them apart from figures and counted lists, which have labels of their own; in all others nothing. */
const marked: Readonly<Record<string, readonly string[]>> = {
  rights: ['stray-marks □'], xuebao: ['half-width ,', 'wrong-term 截止年底'], halfyear: ['half-width ,'], village: ['half-width ,'],
  'school-sloppy': ['half-width ,', 'placeholder 20xx', 'placeholder 20xx'], 'sloppy-hongtu': ['half-width ,'], 'wage-bargain': ['placeholder 20xx年', 'placeholder 〔20xx〕'],
  'sloppy-liushu': ['half-width ,', 'placeholder xx月', 'placeholder xx日', ...Array<string>(11).fill('stray-marks □')],
  'warmth-special': ['placeholder 20xx年'], 'sloppy-huachang': ['half-width ,', 'stray-marks □', 'stray-marks □', 'stray-marks □'],
  'township-bailu': ['placeholder 20xx年'], 'township-bingang': ['placeholder 20xx年'], 'township-heyan': ['numbering 1、'], 'township-jinling': ['placeholder 20xx年'],
  'township-dawazi': ['half-width ,', 'placeholder 20xx年', 'placeholder [xx]', 'wrong-term 截止目前', ...Array<string>(9).fill('stray-marks □')],
  'township-shayan': ['placeholder 〔20xx〕'], 'township-shuangqiao': ['placeholder 20xx年'], 'township-tiekeng': ['placeholder 20xx年'],
  'township-jiufeng': [
    ...Array<string>(4).fill('placeholder 20xx年'), ...Array<string>(3).fill('placeholder **乡'), 'placeholder **村',
    'wrong-term 进取', 'wrong-term 到达', 'wrong-term 台帐', 'wrong-term 团体合同', 'wrong-term 团体合同', 'mixed-units 53条',
  ],
  scraped: [
    'stray-marks 范文篇三', 'placeholder 20xx年', 'wrong-term 进取', 'wrong-term 截止', 'glued-heading 截止', 'placeholder 20xx年', 'stray-marks □', 'stray-marks □', 'stray-marks □',
    'stray-marks □', 'placeholder **公司', 'wrong-term 团体合同', 'wrong-term 团体合同', 'stray-marks □', 'lost-date 年', 'stray-marks []', 'stray-marks []', 'stray-marks []', 'stray-marks []',
    'placeholder 20xx年',
  ],
}

for (const { name, text } of labelledReports()) {
  test(`${name}: words and form are marked where an officer would mark them`, () => {
    const reading = read(text)
    const found = textRules.filter((rule) => rule.name !== 'list-count').flatMap((rule) => rule.find(reading, {}).map(({ start, end }) => `${rule.name} ${text.slice(start, end)}`))
    assert.deepEqual(found.toSorted(), (marked[name] ?? []).toSorted())
  })
}
