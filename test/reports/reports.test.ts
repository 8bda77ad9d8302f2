import { after, describe, test } from 'node:test'
import assert from 'node:assert/strict'
import { labelledReports } from './labelled.ts'
import { precision, recall, score, together, type Score } from './score.ts'

/** What the reader reaches on all labelled reports together; none may fall below it. */
const FLOORS = { figures: 0.99, relations: { recall: 0.915, precision: 0.975 }, contradictions: 0.9 }

const reports = labelledReports()
const scores = new Map<string, Score>()

describe('labelled reports', () => {
  for (const report of reports) {
    test(`${report.name}: no contradiction where the text has none`, () => {
      scores.set(report.name, score(report))
      assert.deepEqual(scores.get(report.name)!.alarms, [])
    })
  }

  test('all together', () => {
    const { figures, relations, contradictions } = together([...scores.values()])
    assert.ok(recall(figures) >= FLOORS.figures && precision(figures) >= FLOORS.figures, `figures ${JSON.stringify(figures)}`)
    assert.ok(recall(relations) >= FLOORS.relations.recall, `relations ${JSON.stringify(relations)}`)
    assert.ok(precision(relations) >= FLOORS.relations.precision, `relations ${JSON.stringify(relations)}`)
    assert.ok(recall(contradictions) >= FLOORS.contradictions, `contradictions ${JSON.stringify(contradictions)}`)
  })

  test('the labels speak of at least 100 contradictions and 400 pairs that are none', () => {
    assert.ok(reports.flatMap(({ relations }) => relations.filter(({ holds }) => !holds)).length >= 100)
    assert.ok(reports.flatMap(({ distractors }) => distractors).length >= 400)
  })

  after(() => console.log(table([...scores, ['all', together([...scores.values()])]])))
})

function table(rows: readonly (readonly [string, Score])[]): string {
  const percent = (n: number) => (n * 100).toFixed(1).padStart(6)
  const row = ([name, { figures, relations, contradictions }]: readonly [string, Score]) =>
    `${name.padEnd(10)}${percent(recall(figures))}${percent(precision(figures))}${percent(recall(relations))}${percent(precision(relations))}`
    + `   ${contradictions.right} of ${contradictions.labelled}`
  return ['report     figures R, P  relations R, P  contradictions', ...rows.map(row)].join('\n')
}
