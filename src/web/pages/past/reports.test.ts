import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Reported } from '../../sent.ts'
import { reportsOf } from './reports.ts'

const figure = (period: string, source: string, start: number) => ({ union: 'u', period, source, start }) as Reported

test('figures by the report that said them, the latest first, in the order of its text', () => {
  const found = reportsOf([figure('2023', '2023年总结', 40), figure('2024', '2024年总结', 70), figure('2023', '2023年总结', 12)])
  assert.deepEqual(found.map(({ source, figures }) => [source, figures.map(({ start }) => start)]), [['2024年总结', [70]], ['2023年总结', [12, 40]]])
})
